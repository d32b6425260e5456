"""Whatever is posted to a webhook is kept, refused or turned away: never a failure of ours, at any channel.

`python -m tests.faults.fuzz --count 20000` does the same at length.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.channel import Delivery
from tests.faults.fuzz import TAKEN_OR_TURNED_AWAY, Site, doors, holds

DOORS = doors()


@pytest.mark.parametrize("name", DOORS)
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_channel_reads_what_is_posted_or_refuses_it_in_one_of_two_ways(name: str, data: st.DataObject) -> None:
    holds(DOORS[name], data.draw(DOORS[name].deliveries()))


@pytest.fixture(params=DOORS)
def open_door(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Site]]:
    folder: Path = tmp_path_factory.mktemp("fuzz")
    with Site(folder).serving(DOORS[request.param]) as site:
        yield request.param, site


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_web_server_never_fails(open_door: tuple[str, Site], data: st.DataObject) -> None:
    name, site = open_door
    delivery: Delivery = data.draw(DOORS[name].deliveries())
    assert site.post(delivery) in TAKEN_OR_TURNED_AWAY

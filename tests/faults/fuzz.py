"""Hostile payloads for every door: real ones mutated, invented ones, signed and not, given to the real web server.

`python -m tests.faults.fuzz --count 20000` posts so many to each channel and prints how they were answered.
"""

from __future__ import annotations

import argparse
import asyncio
import copy
import io
import json
import logging
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
import structlog
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.channels.channel import Channel, Delivery, Forged, Malformed
from bot.channels.meta import Meta
from bot.channels.telegram import Telegram
from bot.channels.twilio import Twilio
from bot.engine.embedded import Embedded
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.web import build, listen
from tests.standins import meta, telegram, twilio
from tests.standins.meta import MetaStandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn

PAYLOADS = Path(__file__).parents[1] / "data" / "payloads"
PUBLIC = "https://sehti.example"
MOST_EDITS = 4
TAKEN_OR_TURNED_AWAY = {200, 400, 401, 403, 405, 413, 415}

#: Any character, half ones too, which JSON can spell and nothing can store.
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=12)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT | st.just("9" * 5000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)
SPLICES = st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 3), st.binary(max_size=4)), min_size=1, max_size=3)


@dataclass(frozen=True)
class Door:
    """One channel, the payloads recorded of it as bodies, and how its provider signs any body."""

    channel: Channel
    bodies: st.SearchStrategy[bytes]
    signed: Callable[[bytes], Delivery]

    def deliveries(self) -> st.SearchStrategy[Delivery]:
        """Requests of every kind: most are signed, for the others get no further than the door."""
        return st.builds(_spoilt, self.bodies.map(self.signed), st.sampled_from(_SPOILS))


def doors() -> dict[str, Door]:
    """Every channel that has a webhook."""
    nobody = "http://127.0.0.1:9"
    return {
        "telegram": Door(
            Telegram(token=telegram.TOKEN, secret=telegram.SECRET, public_url=PUBLIC, api_url=nobody),
            _json_bodies(_recorded("telegram", "update")),
            TelegramStandIn().signed,
        ),
        "twilio": Door(
            Twilio(
                account_sid=twilio.ACCOUNT,
                auth_token=twilio.TOKEN,
                sender=twilio.NUMBER,
                public_url=PUBLIC,
                api_url=nobody,
            ),
            _form_bodies(_recorded("twilio", "form")),
            TwilioStandIn().signed_form,
        ),
        "meta": Door(
            Meta(
                access_token=meta.TOKEN,
                app_secret=meta.SECRET,
                verify_token=meta.VERIFY,
                phone_number_id=meta.NUMBER_ID,
                api_url=nobody,
            ),
            _json_bodies(_recorded("meta", "notification")),
            MetaStandIn().signed,
        ),
    }


def _recorded(channel: str, name: str) -> list[Any]:
    return [json.loads(path.read_text())[name] for path in sorted((PAYLOADS / channel).glob("*.json"))]


def _one_of(recorded: list[Any]) -> st.SearchStrategy[Any]:
    """One of them, by its number: so many payloads would fill the page of every failure."""
    return st.integers(0, len(recorded) - 1).map(lambda number: recorded[number])


def _json_bodies(recorded: list[Any]) -> st.SearchStrategy[bytes]:
    """Recorded payloads with parts of them replaced, removed, doubled or wrapped; any JSON; any bytes."""
    edits = st.lists(
        st.tuples(st.integers(0, 10_000), st.sampled_from(_EDITS), ANY_JSON), min_size=1, max_size=MOST_EDITS
    )
    edited = st.builds(_edited, _one_of(recorded), edits)
    spelled = st.builds(_spelled, st.one_of(edited, edited, edited, edited, ANY_JSON), st.booleans())
    whole = _one_of(recorded).map(lambda tree: json.dumps(tree).encode())
    return st.one_of(spelled, spelled, spelled, spelled, st.builds(_spliced, whole, SPLICES), st.binary(max_size=60))


def _form_bodies(recorded: list[list[list[str]]]) -> st.SearchStrategy[bytes]:
    """Recorded forms with fields changed, removed, doubled and added; any bytes."""
    names = st.sampled_from(sorted({name for form in recorded for name, _ in form})) | ANY_TEXT
    values = ANY_TEXT | st.sampled_from(["", "0", "-1", "10", "99", "1e9", "٣", "9" * 5000, "http://[", "whatsapp:"])
    forms = st.builds(
        lambda form, drop, add: [tuple(one) for n, one in enumerate(form) if n not in drop] + add,
        _one_of(recorded),
        st.sets(st.integers(0, 20), max_size=MOST_EDITS),
        st.lists(st.tuples(names, values), max_size=MOST_EDITS),
    )
    bodies = forms.map(lambda form: urlencode(form, errors="surrogatepass").encode())
    return bodies | st.builds(_spliced, bodies, SPLICES) | st.binary(max_size=60)


def _edited(tree: Any, edits: list[tuple[int, Callable[[Any, Any, Any], None], Any]]) -> Any:
    changed = copy.deepcopy(tree)
    for position, edit, value in edits:
        if places := list(_places(changed)):
            edit(*places[position % len(places)], copy.deepcopy(value))
    return changed


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every key or index in it, outermost first."""
    keys = list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else []
    for key in keys:
        yield tree, key
        yield from _places(tree[key])


def _replace(container: Any, key: Any, value: Any) -> None:
    container[key] = value


def _remove(container: Any, key: Any, _value: Any) -> None:
    del container[key]


def _wrap(container: Any, key: Any, _value: Any) -> None:
    container[key] = [container[key]]


def _double(container: Any, key: Any, value: Any) -> None:
    container[key] = [container[key], copy.deepcopy(container[key]), value]


_EDITS = (_replace, _replace, _remove, _wrap, _double)


def _spelled(tree: Any, ascii_only: bool) -> bytes:
    return json.dumps(tree, ensure_ascii=ascii_only).encode(errors="surrogatepass")


def _spliced(body: bytes, splices: list[tuple[int, int, bytes]]) -> bytes:
    for position, removed, added in splices:
        start = position % (len(body) + 1)
        body = body[:start] + added + body[start + removed :]
    return body


def _spoilt(delivery: Delivery, spoil: Callable[[Delivery], Delivery]) -> Delivery:
    return spoil(delivery)


def _with_headers(changed: dict[str, str]) -> Callable[[Delivery], Delivery]:
    return lambda delivery: replace(delivery, headers={**delivery.headers, **changed})


_SPOILS: tuple[Callable[[Delivery], Delivery], ...] = (
    *(lambda delivery: delivery for _ in range(8)),
    lambda delivery: replace(delivery, headers={}),
    lambda delivery: replace(delivery, body=delivery.body + b" "),
    lambda delivery: replace(delivery, target=delivery.target + "?a=%20&answer=%ff"),
    _with_headers({"content-type": "multipart/form-data; boundary=x"}),
    _with_headers({"content-encoding": "gzip"}),
)


@dataclass
class Site:
    """The real web server with a real mailbox behind it, on a loop of its own; counts its answers by status."""

    folder: Path
    answers: Counter[int] = field(default_factory=Counter)

    @contextmanager
    def serving(self, door: Door) -> Iterator[Site]:
        """The site with this door open."""
        self._loop = asyncio.new_event_loop()
        try:
            self._loop.run_until_complete(self._open(door))
            yield self
            self._loop.run_until_complete(self._close())
        finally:
            self._loop.close()

    def post(self, delivery: Delivery) -> int:
        """The status of the answer."""
        status = self._loop.run_until_complete(self._post(delivery))
        self.answers[status] += 1
        return status

    async def _open(self, door: Door) -> None:
        self._engine = Embedded(self.folder / "fuzz.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
        site = build({door.channel.name: door.channel}, self._engine, self._engine.ready)
        self._runner = await listen(site, "127.0.0.1", 0)
        host, port = self._runner.addresses[0][:2]
        self._url = f"http://{host}:{port}"
        self._session = aiohttp.ClientSession()

    async def _close(self) -> None:
        await self._session.close()
        await self._runner.cleanup()
        await self._engine.stop(1)

    async def _post(self, delivery: Delivery) -> int:
        url = URL(self._url + delivery.target, encoded=True)
        async with self._session.post(url, data=io.BytesIO(delivery.body), headers=delivery.headers) as answer:
            return answer.status


def holds(door: Door, delivery: Delivery) -> None:
    """Read, or refused in one of the two ways a channel may refuse."""
    try:
        news = door.channel.receive(delivery)
    except (Forged, Malformed):
        return
    for one in news:
        one.model_dump_json()  # what is read can be kept


def main() -> None:
    """Post `--count` payloads to each channel; fails with the payload that was answered with a failure of ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    count = parser.parse_args().count
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    for name, door in doors().items():
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, Site(Path(folder)).serving(door) as site:
            _fuzz(door, site, count)
        seconds = time.monotonic() - begun
        statuses = ", ".join(f"{status}: {number}" for status, number in sorted(site.answers.items()))
        print(f"{name}: {site.answers.total()} payloads in {seconds:.0f} s; answered {statuses}")


def _fuzz(door: Door, site: Site, count: int) -> None:
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(delivery=door.deliveries())
    def each(delivery: Delivery) -> None:
        holds(door, delivery)
        assert site.post(delivery) in TAKEN_OR_TURNED_AWAY, (delivery.headers, delivery.body)

    each()


if __name__ == "__main__":
    main()

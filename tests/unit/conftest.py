"""What many unit tests begin with: the rooms, and a person who talks to them."""

from __future__ import annotations

import pytest

from bot.app import terminal
from bot.conversation import Conversation
from bot.reading.pool import PoolReader
from tests.person import Person


@pytest.fixture(scope="module")
def talk() -> Conversation:
    return terminal(PoolReader(workers=1))[1]


@pytest.fixture
def person(talk: Conversation) -> Person:
    return Person(talk)

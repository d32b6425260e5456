"""Golden transcripts: `>` is the person, the lines that follow are the bot, word for word.

`@ silence`: nobody answers the open question. `@ 5 h late`: how old the next message is when it reaches us.
A doctor or a native speaker can read and edit them. `make accept` rewrites them from what the bot says now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import terminal
from bot.composer import compose
from bot.reading.pool import PoolReader
from bot.terminal import incoming
from handlers.turn import Erase, Session

HERE = Path(__file__).parent
TRANSCRIPTS = sorted(HERE.glob("*/*.txt"))
SILENCE = "@ silence"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def spoken(lines: list[str]) -> Iterator[str]:
    """The transcript as it is now: comments and the person's lines kept, the bot's lines new."""
    _, talk = terminal(PoolReader(workers=1))
    session, written, sent_at = Session(), [], NOW
    for line in lines:
        if line.startswith(("#", "@")):
            written.append(line)
        if late := re.fullmatch(r"@ (\d+) h late", line):
            sent_at = NOW - timedelta(hours=int(late[1]))
        if not line.startswith(">") and line != SILENCE:
            continue
        said_now = (
            incoming("").model_copy(update={"wake": "silence"}) if line == SILENCE else incoming(line[1:].strip())
        )
        turn = await talk.turn(session, (said_now.model_copy(update={"sent_at": sent_at}),), NOW)
        sent_at = NOW
        said = compose(turn.reply, turn.locale, talk.limits["console"], talk.knowledge.sources)
        erased = any(isinstance(effect, Erase) for effect in turn.reply.effects)
        session = Session() if erased else turn.reply.session
        written += [*([line] if line != SILENCE else []), *said.text.splitlines(), ""]
    return iter(written)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda p: f"{p.parent.name}/{p.stem}")
async def test_the_bot_says_what_the_transcript_says(path: Path, request: pytest.FixtureRequest) -> None:
    wanted = path.read_text(encoding="utf8")
    now = "\n".join(await spoken(wanted.splitlines())).rstrip() + "\n"
    if request.config.getoption("--accept", default=False):
        path.write_text(now, encoding="utf8")
    assert now == path.read_text(encoding="utf8")


def test_every_variety_has_the_same_transcripts() -> None:
    by_locale = {folder.name: {p.name for p in folder.glob("*.txt")} for folder in HERE.iterdir() if folder.is_dir()}
    kept = {locale: names for locale, names in by_locale.items() if not re.match("__", locale)}
    assert set(kept) == {"fr", "ar", "ary", "ary-Latn"}
    assert len({frozenset(names) for names in kept.values()}) == 1

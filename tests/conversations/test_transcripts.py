"""Golden transcripts: `>` is the person, the lines that follow are the bot, word for word.

`> /photo radiology` sends tests/data/documents/radiology.txt, set as a PDF.
`@ silence`: nobody answers the open question. `@ 5 h late`: how old the next message is when it reaches us.
`@ 11 minutes later`: how long the chat was quiet.
`@ opened`: somebody opens the page behind a link; links and codes come out of one fixed sequence.
`@ reminder`: the next one that was asked for rings, at its time. `@ 3 days later`: reminders that would have rung did.
A doctor or a native speaker can read and edit them. `make accept` rewrites them from what the bot says now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.app import terminal
from bot.composer import compose
from bot.messages import Incoming
from bot.pages.attachments import introduced
from bot.reading.pool import PoolReader
from bot.sharing import Publisher
from bot.terminal import PHOTO, incoming
from handlers import Policy
from handlers.turn import Effect, Erase, Session, Unwake, Wake
from tests.printed import pdf

HERE = Path(__file__).parent
DOCUMENTS = HERE.parent / "data" / "documents"
TRANSCRIPTS = sorted(HERE.glob("*/*.txt"))
SILENCE, OPENED, REMINDER = "@ silence", "@ opened", "@ reminder"
OPERATOR_LINE = "+1 555 0100"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _written(line: str, folder: Path) -> Incoming:
    """What a person's line sends: words, or a document."""
    if not line.startswith(PHOTO):
        return incoming(line)
    name = line.removeprefix(PHOTO).strip()
    sheet = folder / f"{name}.pdf"
    sheet.write_bytes(pdf((DOCUMENTS / f"{name}.txt").read_text("utf-8").splitlines()))
    return incoming("", sheet)


def _with_opening(session: Session) -> Session:
    opened = (*session.shares.opened, NOW + timedelta(minutes=20))
    return session.model_copy(update={"shares": session.shares.model_copy(update={"opened": opened})})


def _with_timers(ahead: dict[str, datetime], effects: tuple[Effect, ...], now: datetime) -> dict[str, datetime]:
    """The reminders still to ring, by what they are for."""
    for effect in effects:
        if isinstance(effect, Unwake):
            ahead = {reason: due for reason, due in ahead.items() if effect.reasons and reason not in effect.reasons}
    news = [effect for effect in effects if isinstance(effect, Wake) and effect.stays]
    return ahead | {one.reason: now + timedelta(seconds=one.after) for one in news}


async def spoken(lines: list[str], folder: Path) -> Iterator[str]:
    """The transcript as it is now: comments and the person's lines kept, the bot's lines new."""
    reader = PoolReader(workers=1, seconds=120)  # a machine that runs other tests is slow
    publish = Publisher("https://sehti.example", Random(1).randbytes)
    _, talk = terminal(reader, publish, Policy(operator_line=OPERATOR_LINE, inbox=True))
    session, written, now, sent_at = Session(), [], NOW, NOW
    ahead: dict[str, datetime] = {}
    for line in lines:
        if line.startswith(("#", "@")):
            written.append(line)
        if late := re.fullmatch(r"@ (\d+) h late", line):
            sent_at = now - timedelta(hours=int(late[1]))
        if quiet := re.fullmatch(r"@ (\d+) minutes later", line):
            sent_at = now = now + timedelta(minutes=int(quiet[1]))
        if days := re.fullmatch(r"@ (\d+) days later", line):
            sent_at = now = now + timedelta(days=int(days[1]))
            ahead = {reason: due for reason, due in ahead.items() if due > now}
        if line == OPENED:
            session = _with_opening(session)
        rings = line == REMINDER and bool(ahead)
        if not line.startswith(">") and line != SILENCE and not rings:
            continue
        if rings:
            reason = min(ahead, key=lambda one: ahead[one])
            sent_at = now = ahead.pop(reason)
            said_now = incoming("").model_copy(update={"wake": reason, "stays": True})
        elif line == SILENCE:
            said_now = incoming("").model_copy(update={"wake": "silence"})
        else:
            said_now = _written(line[1:].strip(), folder)
        turn = await talk.turn(session, (said_now.model_copy(update={"sent_at": sent_at}),), now)
        sent_at = now
        limits = talk.limits["console"]
        said = compose(introduced(turn.reply, limits), turn.locale, limits, talk.knowledge.sources)
        erased = any(isinstance(effect, Erase) for effect in turn.reply.effects)
        session = Session() if erased else turn.reply.session
        ahead = _with_timers({} if erased else ahead, turn.reply.effects, now)
        written += [*([line] if line.startswith(">") else []), *said.text.splitlines(), ""]
    await reader.close()
    return iter(written)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda p: f"{p.parent.name}/{p.stem}")
async def test_the_bot_says_what_the_transcript_says(
    path: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    wanted = path.read_text(encoding="utf8")
    now = "\n".join(await spoken(wanted.splitlines(), tmp_path)).rstrip() + "\n"
    if request.config.getoption("--accept", default=False):
        path.write_text(now, encoding="utf8")
    assert now == path.read_text(encoding="utf8")


def test_every_variety_has_the_same_transcripts() -> None:
    by_locale = {folder.name: {p.name for p in folder.glob("*.txt")} for folder in HERE.iterdir() if folder.is_dir()}
    kept = {locale: names for locale, names in by_locale.items() if not re.match("__", locale)}
    assert set(kept) == {"fr", "ar", "ary", "ary-Latn"}
    assert len({frozenset(names) for names in kept.values()}) == 1

"""Sharing with a professional: says first what a page would hold, makes it once agreed, tells who saw it, ends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from care.summary import Summary
from care.terms import Level
from handlers.called import called, choices
from handlers.page_lines import sections
from handlers.summaries import Summaries, meant
from handlers.turn import Choice, Line, Printed, Reply, Session, Share, Shares, Term, Turn, Unshare
from understanding.appointments import CASABLANCA

SHARE = "share:"
ASK, MAKE, REFUSE = "share:ask:", "share:make:", "share:no"  # the first two go on with hours and person
SHORTEST, USUAL, LONGER, LONGEST = 1, 24, 7 * 24, 30 * 24  # hours a page can be open
HOURS = "duration_hours"
MOST_TIMES = 6  # openings told in one answer, the latest
_DAY = 24  # hours


def goes_on(turn: Turn) -> bool:
    """Whether a message is about the preview just shown: a yes, a no, or another length of time, and nothing else."""
    said, offered = turn.understood, turn.session.choices[:1]
    asked = turn.choice is None and turn.woken is None and any(one.startswith(MAKE) for one in offered)
    bare = not said.mentions and not said.typed and not turn.attachments and set(said.quantities) <= {HOURS}
    return asked and bare and (said.answer in ("yes", "no") or bool(said.quantities))


@dataclass(frozen=True)
class Sharing:
    """Nothing leaves before the person saw what it is, for how long, and agreed. `on`: pages can be reached here."""

    summaries: Summaries
    on: bool

    async def __call__(self, turn: Turn) -> Reply:
        """The question of whom, or the preview, or the page itself."""
        wish = _wish(turn)
        if wish == REFUSE:
            return _reply(turn, Line("share-refused"))
        if not self.on:
            return _reply(turn, Line("share-off"))
        told = self.summaries.all(turn.session, turn.now.date())
        hours, named = _asked_for(wish)
        people = meant(turn, named, told) or tuple(told)  # "avec ma fille" names with whom; the preview says of whom
        if not people:
            return _reply(turn, Line("share-nothing"))
        if len(people) > 1:
            buttons = choices(f"{ASK}{hours}:", people, turn.session, turn.now.date(), self.summaries.knowledge)
            return _reply(turn, Line("share-for-whom"), choices=buttons)
        if wish.startswith(MAKE) and named == people[0]:  # a button of before may be of somebody erased since
            return _made(turn, told[people[0]], hours)
        return _reply(turn, *self._preview(turn, told[people[0]], hours), choices=_agreement(people[0], hours))

    def _preview(self, turn: Turn, summary: Summary, hours: int) -> Iterator[Line]:
        """Whose it is, what will be there, who can read it, for how long."""
        parts = [Term(f"page-section-{section.id}") for section in sections(summary) if section.items]
        if results := len(summary.results) + summary.not_copied:
            parts.append(Term("share-results", {"count": results}))
        whose = called(summary.person, turn.session, turn.now.date(), self.summaries.knowledge)
        yield Line("share-preview", {"whose": whose, "parts": tuple(parts)})
        yield Line("share-preview-how", {"time": _lasting(hours)})
        yield Line("share-preview-time", drop=1)
        yield Line("share-preview-all", drop=2)
        yield Line("share-ask", question=True)


@dataclass(frozen=True)
class EndSharing:
    """Destroys every page of the chat; whoever has one open sees nothing when they load it again."""

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt, or that there is nothing to end."""
        shares = turn.session.shares
        if not shares.until and not shares.locked:
            return Reply((Line("shared-nothing"),), turn.session, Level.OFF_TOPIC)
        lines = [Line("share-ended", {"count": len(shares.until) + shares.locked})]
        if shares.opened:
            lines.append(Line("share-ended-beyond-us"))
        left = _with(turn.session, Shares(opened=shares.opened))
        return Reply(tuple(lines), left, Level.INFORMATION, effects=(Unshare(),))


@dataclass(frozen=True)
class WhoSaw:
    """Tells when pages were opened; by whom is known to nobody."""

    async def __call__(self, turn: Turn) -> Reply:
        """Openings, then what is still open, then what was locked."""
        return _reply(turn, *_seen(turn.session.shares))


def _seen(shares: Shares) -> Iterator[Line]:
    if shares.opened:
        yield Line("seen-times", {"count": len(shares.opened), "times": _times(shares.opened[-MOST_TIMES:])})
    else:
        yield Line("seen-not-yet" if shares.until else "seen-nothing")
    if shares.until:
        yield Line("seen-until", {"times": _times(shares.until)})
    elif shares.opened:
        yield Line("seen-closed")
    if shares.locked:
        yield Line("seen-locked", {"count": shares.locked})


def _made(turn: Turn, summary: Summary, hours: int) -> Reply:
    """The page; link and code are added where they are made."""
    until = turn.now + timedelta(hours=hours)
    shares = turn.session.shares
    lines = (Line("share-made", {"until": Printed(_morocco(until))}), Line("share-end"))
    known = shares.model_copy(update={"until": tuple(sorted((*shares.until, until)))})
    return Reply(lines, _with(turn.session, known), Level.INFORMATION, effects=(Share(summary, hours),))


def _wish(turn: Turn) -> str:
    """The button tapped, or the one that these words stand for."""
    if turn.choice is not None:
        return turn.choice
    offered = turn.session.choices[0] if goes_on(turn) else ""
    if offered and turn.understood.answer:
        return offered if turn.understood.answer == "yes" else REFUSE
    hours = turn.understood.quantities.get(HOURS, USUAL)
    return f"{ASK}{round(min(max(hours, SHORTEST), LONGEST))}:{_asked_for(offered)[1]}"


def _asked_for(payload: str) -> tuple[int, str]:
    """Hours and person of a payload that goes on with them."""
    hours, _, person = payload.removeprefix(ASK).removeprefix(MAKE).partition(":")
    return int(hours) if hours.isdecimal() and SHORTEST <= int(hours) <= LONGEST else USUAL, person


def _agreement(person: str, hours: int) -> tuple[Choice, ...]:
    """Yes, no, and a week for who did not say how long."""
    longer = Choice(f"{MAKE}{LONGER}:{person}", "share-longer", {"time": _lasting(LONGER)})
    more = (longer,) if hours == USUAL else ()
    return Choice(f"{MAKE}{hours}:{person}", "share-button-yes"), *more, Choice(REFUSE, "share-button-no")


def _lasting(hours: int) -> Term:
    """A time in days where it is whole days, more than one; else in hours."""
    if hours > _DAY and hours % _DAY == 0:
        return Term("share-days", {"count": hours // _DAY})
    return Term("share-hours", {"count": hours})


def _times(times: tuple[datetime, ...]) -> tuple[Printed, ...]:
    return tuple(Printed(_morocco(time)) for time in times)


def _morocco(time: datetime) -> str:
    return f"{time.astimezone(CASABLANCA):%d/%m/%Y %H:%M}"


def _with(session: Session, shares: Shares) -> Session:
    return session.model_copy(update={"shares": shares})


def _reply(turn: Turn, *lines: Line, choices: tuple[Choice, ...] = ()) -> Reply:
    return Reply(lines, turn.session, Level.OFF_TOPIC, choices=choices)

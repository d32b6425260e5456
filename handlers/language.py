"""Which variety to speak: offered when a message is in none of ours, or when somebody asks for another."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Choice, Line, Reply, Turn

PREFIX = "lang:"


@dataclass(frozen=True)
class ChooseLanguage:
    """Offers the varieties we speak by button, each under its own name, and remembers the one chosen."""

    locales: tuple[str, ...]

    async def __call__(self, turn: Turn) -> Reply:
        """The offer, or the confirmation in the variety chosen."""
        chosen = (turn.choice or "").removeprefix(PREFIX)
        if turn.choice and chosen in self.locales:
            session = turn.session.model_copy(update={"locale": chosen})
            return Reply(lines=(Line("language-chosen"), Line("help-short")), session=session, level=Level.INFORMATION)
        choices = tuple(Choice(f"{PREFIX}{locale}", f"language-{locale}") for locale in self.locales)
        return Reply(
            lines=(Line("language-offer"),),
            session=turn.session,
            level=Level.OFF_TOPIC,
            choices=choices,
        )

"""A chart of one analyte over time, small enough for a phone on mobile data: values, days, the printed interval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from bot.pages.typesetting import picture
from bot.words import languages, say
from care.trends import Dated, Series
from handlers.turn import Printed, Term

_HEADROOM = Decimal("0.18")  # of the height, so that the highest number has a place
_LABEL = 0.19  # of the width, that a number and its day take
MOST_POINTS = 24


def chart(series: Series, locale: str) -> bytes:
    """A PNG of at most 8 KB. Needs two points or more; of very many the latest are drawn."""
    points = series.points[-MOST_POINTS:]
    low, high = series.latest.low, series.latest.high
    bottom, top = _span([*(one.value for one in points), *(bound for bound in (low, high) if bound is not None)])
    name = Term(f"analyte-{series.analyte}")
    return picture(
        "chart.typ",
        {
            "title": say(locale, "trend-title", {"analyte": name, "unit": Printed(series.unit)}),
            "note": say(locale, "trend-band") if low is not None or high is not None else "",
            "arabic": languages()[locale]["direction"] == "rtl",
            "points": list(_drawn(points, bottom, top)),
            "band": _band(low, high, bottom, top),
        },
    )


def _span(values: list[Decimal]) -> tuple[Decimal, Decimal]:
    """The lowest and highest number of the drawing, with headroom; never no height at all."""
    bottom, top = min(values), max(values)
    room = (top - bottom or abs(top) or Decimal(1)) * _HEADROOM
    return bottom - room, top + room


def _drawn(points: tuple[Dated, ...], bottom: Decimal, top: Decimal) -> Iterator[Mapping[str, object]]:
    places = _along([one.on for one in points])
    labelled = _labelled(places)
    for index, (one, at) in enumerate(zip(points, places, strict=True)):
        yield {
            "at": at,
            "y": float((one.value - bottom) / (top - bottom)),
            "value": str(one.value).replace(".", ",") if index in labelled else "",
            "day": one.on.strftime("%m/%Y") if index in labelled else "",
        }


def _along(days: list[date]) -> list[float]:
    """Where each day lies between the first and the last, 0 to 1; side by side when all are one day."""
    span = (days[-1] - days[0]).days
    return [(day - days[0]).days / span if span else index / max(1, len(days) - 1) for index, day in enumerate(days)]


def _labelled(places: list[float]) -> set[int]:
    """The points that get a number and a day: the last, the first, and those between that have room."""
    chosen = [len(places) - 1]
    for index in (0, *range(len(places) - 2, 0, -1)):
        if all(abs(places[index] - places[other]) >= _LABEL for other in chosen):
            chosen.append(index)
    return set(chosen)


def _band(low: Decimal | None, high: Decimal | None, bottom: Decimal, top: Decimal) -> Mapping[str, float] | None:
    """The printed interval; an open bound reaches the edge of the drawing."""
    if low is None and high is None:
        return None
    return {
        "low": float(((bottom if low is None else low) - bottom) / (top - bottom)),
        "high": float(((top if high is None else high) - bottom) / (top - bottom)),
    }

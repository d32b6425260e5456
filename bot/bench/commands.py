"""`./sehti bench ...`: a markdown table of one run on this machine; without options on what lies in the checkout."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

bench = typer.Typer(no_args_is_help=True, help="Benchmark: a markdown table of one run on this machine.")

_DATA = Path(__file__).parents[2] / "tests" / "data"
_TOLD = typer.Option(help='JSON lines {"id", "text"}, or {"id", "messages": {variety: text, ...}}')
_PICTURES = typer.Option(exists=True, file_okay=False, help="pictures, NAME.json beside NAME.jpg")
Messages = Annotated[Path, _TOLD]
Pictures = Annotated[Path, _PICTURES]
Gold = Annotated[Path, typer.Option(help="tab-separated: label, text")]


@bench.command("language")
def language(gold: Gold = _DATA / "language_own.tsv") -> None:
    """Our identification of the variety beside langdetect, py3langid and lingua on the same messages."""
    from bot.bench import language as subject

    _shown(lambda: subject.lines(gold))


@bench.command("understanding")
def understanding(messages: Messages = _DATA / "triage_dev.jsonl") -> None:
    """The whole understanding of a message beside langdetect alone; time to load, memory."""
    from bot.bench import understanding as subject

    _shown(lambda: subject.lines(messages))


@bench.command("triage")
def triage(messages: Annotated[Path | None, _TOLD] = None) -> None:
    """From findings to a verdict, without a file of messages of each finding alone; time to load the knowledge."""
    from bot.bench import triage as subject

    _shown(lambda: subject.lines(messages))


@bench.command("agreement")
def agreement(messages: Annotated[Path, typer.Argument()] = _DATA / "triage_dev.jsonl") -> None:
    """How often the tellings of one case in four varieties are heard alike, and what to work off."""
    from bot.bench import agreement as subject

    _shown(lambda: subject.lines(messages))


@bench.command("labs")
def labs(folder: Annotated[Path, typer.Argument(exists=True, file_okay=False)] = _DATA / "sheets") -> None:
    """Seconds per photo beside the bare OCR engine, memory, and how right it is where the ground truth lies beside."""
    from bot.bench import labs as subject

    _shown(lambda: subject.lines(folder))


@bench.command("webhook")
def webhook() -> None:
    """Durable acknowledgements beside the same server without a database; at a steady pace; while one chat floods."""
    from bot.bench import webhook as subject
    from bot.bench.table import figures

    _shown(lambda: figures(subject.figures()))


@bench.command("turns")
def turns(messages: Messages = _DATA / "triage_dev.jsonl") -> None:
    """A whole turn from signature to commit: processor time, bytes and messages."""
    from bot.bench import turns as subject
    from bot.bench.table import figures

    _shown(lambda: figures(subject.measured(messages).figures()))


@bench.command("start")
def start() -> None:
    """How soon `serve` is ready, and its memory while nobody writes."""
    from bot.bench import start as subject
    from bot.bench.table import figures

    _shown(lambda: figures(subject.figures()))


@bench.command("capacity")
def capacity(
    turn_ms: Annotated[float, typer.Option(help="processor time of a turn, as measured by `bench turns`")],
    photo_s: Annotated[float, typer.Option(help="processor time of a photo, as measured by `bench labs`")],
    people: Annotated[int, typer.Option(help="who write on one day")] = 1_000_000,
) -> None:
    """A day of many people, simulated at its busiest: how many processors it needs."""
    from bot.bench import capacity as subject

    _shown(lambda: subject.lines(subject.Costs(turn_ms / 1000, photo_s), people))


@bench.command("all")
def everything(
    write: Annotated[Path | None, typer.Option(help="a page of markdown to write, docs/benchmarks.md")] = None,
    messages: Messages = _DATA / "triage_dev.jsonl",
    gold: Gold = _DATA / "language_own.tsv",
    pictures: Pictures = _DATA / "sheets",
) -> None:
    """Every benchmark one after another; best on a machine that does nothing else."""
    from bot.bench import page

    if write:
        _shown(lambda: page.write(write, page.lines(messages, gold, pictures)))
    else:
        _shown(lambda: page.lines(messages, gold, pictures))


def _shown(run: Callable[[], Iterable[str]]) -> None:
    try:
        for line in run():
            typer.echo(line)
    except (OSError, ValueError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None

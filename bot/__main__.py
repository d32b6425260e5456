"""The command line: what `./sehti --help` lists; commands for operators are in bot/commands."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import structlog
import typer

from bot.bench.commands import bench
from bot.commands.dead import dead
from bot.commands.failing import fail, failing
from bot.commands.inbox import inbox
from bot.commands.keys import keys
from bot.commands.pause import pause
from bot.commands.status import status

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Sehti (صحتي).")
predict = typer.Typer(no_args_is_help=True, help="Measure: run files through the same path as the service.")
app.add_typer(keys, name="keys")
app.add_typer(dead, name="dead")
app.add_typer(inbox, name="inbox")
app.command()(pause)
app.command()(status)
app.add_typer(predict, name="predict")
app.add_typer(bench, name="bench")

Output = Annotated[Path, typer.Option("--output", help="where to write the JSON lines")]


@app.command()
def chat() -> None:
    """Talk to the bot in this terminal."""
    from bot.terminal import main

    main()


@app.command()
def ask(
    text: Annotated[str, typer.Argument()] = "",
    photo: Annotated[Path | None, typer.Option(help="a picture or PDF to send along")] = None,
    locale: Annotated[str | None, typer.Option(help="fr, ar, ary or ary-Latn: answer in this variety")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="for machines: ids beside the words")] = False,
) -> None:
    """One message, one answer."""
    from bot.terminal import ask as one_turn
    from bot.words import locales

    if locale is not None and locale not in locales():
        raise fail(f"--locale {locale}: choose one of {', '.join(locales())}")
    if photo is not None and not photo.is_file():
        raise fail(f"--photo {photo}: there is no such file")
    spoken, outgoing = asyncio.run(one_turn(text, photo, locale))
    if as_json:
        reply = spoken.reply
        level = reply.level.value if reply.level else None
        found: dict[str, object] = {"level": level, "locale": spoken.locale, "intent": spoken.intent.value}
        found["reply"] = outgoing.text
        found |= {"lines": [getattr(line, "id", "") for line in reply.lines], "sources": list(reply.sources)}
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        typer.echo(outgoing.text)


@app.command()
def serve(
    answer: Annotated[
        bool, typer.Option("--work", help="PostgreSQL: answer in this process too, not only in `./sehti work`")
    ] = False,
) -> None:
    """Open the doors: webhooks, health, metrics, until told to stop. With SQLite this process answers as well."""
    from bot.storage.postgres import is_postgres

    _run_house(doors=True, answer=lambda url: answer or not is_postgres(url))


@app.command()
def work() -> None:
    """Answer what `serve` keeps in PostgreSQL. With SQLite `serve` does it itself, so this one waits idly."""
    from bot.storage.postgres import is_postgres

    with failing():
        shared = is_postgres(_settings().database_url)
    if not shared:
        typer.echo("the embedded engine works inside `serve`; this process has nothing to do and waits for its end")
        signal.sigwait({signal.SIGTERM, signal.SIGINT})
        return
    _run_house(doors=False, answer=lambda _url: True)


def _run_house(*, doors: bool, answer: Callable[[str], bool]) -> None:
    """Run a process of the service; `answer`: whether it answers, by the database's address."""
    gc.disable()  # until it serves: what is being loaded is no garbage
    from bot.app import House

    _quiet_logs()
    log = structlog.get_logger()

    async def run() -> None:
        settings = _settings()
        answers = answer(settings.database_url)
        house = House.of(settings)
        await house.serve(lambda port: log.info("serving", port=port, answers=answers), doors=doors, answer=answers)

    with failing():
        asyncio.run(run())


def _settings() -> Settings:
    from bot.settings import load

    return load()


@app.command()
def migrate(
    source: Annotated[str | None, typer.Option("--from", help="move an installation: where it is now")] = None,
    target: Annotated[str | None, typer.Option("--to", help="and the empty database it goes to")] = None,
) -> None:
    """Bring the database to this version; with --from and --to, move everything into another one."""
    from bot.storage import database, moving, postgres

    with failing():
        if source and target:
            for table, rows in moving.move(source, target).items():
                typer.echo(f"{table}: {rows} rows")
            typer.echo("all rows are there; set SEHTI_DATABASE_URL to the new address before you start again")
            return
        if source or target:
            raise fail("--from and --to belong together")
        url = _settings().database_url
        if postgres.is_postgres(url):
            postgres.migrate(url)
        else:
            database.migrate(database.path_of(url))
    typer.echo("the database is at this version")


@app.command()
def check(
    every: Annotated[bool, typer.Option("--all", help="list every warning, not only the first of each sort")] = False,
) -> None:
    """Check the content: knowledge, words, what people say."""
    from bot.check import SHOWN, problems, warnings

    try:
        found, doubts = problems(), warnings()
    except ValueError as error:
        raise fail(str(error)) from None
    for sort, sentences in doubts.items():
        typer.echo(f"{len(sentences)} warnings: {sort}")
        for sentence in sentences if every else sentences[:SHOWN]:
            typer.echo(f"  {sentence}")
    for sentence in found:
        typer.echo(sentence)
    if found:
        raise fail(f"{len(found)} faults")
    typer.echo("content is whole")


@app.command()
def review(
    only: Annotated[str, typer.Argument(help="only what has an id that begins so")] = "",
    counted: Annotated[bool, typer.Option("--list", help="print how much was reviewed, and by whom")] = False,
    folder: Annotated[Path | None, typer.Option(help="another copy of knowledge/")] = None,
) -> None:
    """For clinicians: see unreviewed rules one by one and sign what you agree with."""
    from importlib.resources import files

    from bot import review as reviewing

    root = folder or Path(str(files("knowledge")))
    known = [entry for entry in reviewing.entries(root) if entry.id.startswith(only)]
    if counted:
        typer.echo("\n".join(reviewing.counts(known)))
        return
    waiting = [entry for entry in known if not entry.reviewed]
    refused = []
    try:
        for disagreement in reviewing.walk(waiting, reviewing.sources_of(root), input, typer.echo):
            refused.append(disagreement)
    except (EOFError, KeyboardInterrupt):
        typer.echo("")
    except ValueError as error:
        raise fail(str(error)) from None
    finally:
        for one in refused:
            typer.echo(f"- {one.entry.id} ({one.entry.file.parent.name}/{one.entry.file.name}): {one.why}")
    typer.echo("Please open an issue with these lines." if refused else "Thank you.")


@app.command()
def doctor() -> None:
    """Look at every part and say what is missing and how to get it."""
    from bot.doctor import examine

    sick = False
    for finding in examine():
        sign = "✓" if finding.well else "·" if finding.optional else "✗"
        typer.echo(f"{sign} {finding.part}: {finding.says}")
        if not finding.well:
            typer.echo(f"    -> {finding.mend}")
            sick = sick or not finding.optional
    if sick:
        raise typer.Exit(1)


@app.command()
def explain(text: str) -> None:
    """Show how a message was understood: variety, words, findings, numbers, person, rules."""
    from bot.explanation import explain as told

    for line in told(text):
        typer.echo(line)


@predict.command("language")
def predict_language(source: Path, output: Output) -> None:
    """{"id", "text"} lines -> {"id", "language", "confidence"} lines."""
    from bot import predict as measure

    _predicted(lambda: measure.write(measure.rows_of(source), measure.language, output, "language"), output)


@predict.command("triage")
def predict_triage(source: Path, output: Output) -> None:
    """{"id", "text"} lines -> level, findings, rules and reply."""
    from bot import predict as measure
    from bot.app import terminal
    from bot.reading.pool import PoolReader

    console, talk = terminal(PoolReader(workers=1))
    _predicted(
        lambda: measure.write(
            measure.rows_of(source), lambda row: measure.triage(row, talk, console.name), output, "triage"
        ),
        output,
    )


@predict.command("labs")
def predict_labs(files: list[Path], output: Output) -> None:
    """Pictures and PDFs -> what was read of each."""
    from bot import predict as measure

    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        raise fail(f"no such file: {', '.join(missing)}")
    _predicted(lambda: measure.write(files, measure.lab_sheet, output, "labs"), output)


def _predicted(run: Callable[[], int], output: Path) -> None:
    try:
        count = run()
    except (OSError, ValueError) as error:
        raise fail(str(error)) from None
    typer.echo(f"{count} written to {output}", err=True)


def _quiet_logs() -> None:
    """Events and counts only; libraries may speak when something is wrong, and never of a request."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper("iso"),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


if __name__ == "__main__":
    app()

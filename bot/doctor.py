"""Looks at every part of an installation and says what is missing and how to get it."""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.settings import Misconfigured, Settings, load
from bot.storage.keyring import Keyring, KeyringError, Pepper

PARTS = (
    "aiohttp", "aiosqlite", "alembic", "cryptography", "cv2", "fluent.runtime", "greenlet", "langdetect", "onnxruntime",
    "pebble", "PIL", "pillow_heif", "pydantic_settings", "pypdfium2", "rapidfuzz", "rapidocr", "sqlalchemy", "telegram",
    "twilio",
)  # fmt: skip


LOCK = Path(__file__).parents[1] / "requirements.txt"
LOCKED = "# locked on "  # its first line, with the date
OLDEST_LOCK = 90  # days


@dataclass(frozen=True)
class Finding:
    """One part looked at: `mend` says what to do when it is not well; a part that is only `optional` fails nothing."""

    part: str
    well: bool
    says: str
    mend: str = ""
    optional: bool = False


def examine() -> Iterator[Finding]:
    """Every part in turn."""
    yield from _libraries()
    yield _lock()
    yield _tried("content", _content, "run `./sehti check` for every fault")
    yield _tried("sheet reading", _reading, "delete .venv and run `./sehti doctor` again: rapidocr brings the models")
    try:
        settings = load()
    except Misconfigured as error:
        yield Finding("settings", False, str(error), "set the variables named; docs/howto/deploy.md lists all")
        return
    yield Finding("settings", True, "read")
    yield _keys(settings)
    yield _tried(
        "database",
        lambda: _database(settings),
        "give SEHTI_DATABASE_URL a folder that can be written, or a server that answers",
    )
    on = settings.channels_on
    mend = "set SEHTI_TELEGRAM_*, SEHTI_TWILIO_* or SEHTI_META_*"
    yield Finding("channels", bool(on), ", ".join(on) or "none", mend, optional=True)


def _libraries() -> Iterator[Finding]:
    missing = []
    for name in PARTS:
        try:
            importlib.import_module(name)
        except Exception as error:  # a broken wheel can raise anything on import
            missing.append(f"{name} ({type(error).__name__})")
    says = f"{len(PARTS)} import" if not missing else "cannot import " + ", ".join(missing)
    yield Finding("libraries", not missing, says, "delete .venv and run `./sehti doctor` again")


def _lock(file: Path = LOCK, today: date | None = None) -> Finding:
    """How old the list of libraries is: weaknesses become known, and only a new list mends them."""
    mend = "lock anew: `pip-compile --generate-hashes pyproject.toml`, its date in the first line, then `./sehti test`"
    try:
        head = file.read_text(encoding="utf-8").partition("\n")[0]
        locked = date.fromisoformat(head.removeprefix(LOCKED))
    except (OSError, ValueError):
        return Finding("lock", False, f"{file.name} does not say when it was made", mend, optional=True)
    age = ((today or datetime.now(UTC).date()) - locked).days
    return Finding("lock", age <= OLDEST_LOCK, f"libraries were locked {age} days ago", mend, optional=True)


def _tried(part: str, look: Callable[[], str], mend: str) -> Finding:
    try:
        return Finding(part, True, look())
    except Exception as error:  # whatever is wrong is what we are here to say
        return Finding(part, False, f"{type(error).__name__}: {error}", mend)


def _content() -> str:
    from bot.check import problems
    from bot.words import locales
    from care.knowledge import knowledge

    found = problems()
    if found:
        raise ValueError(f"{len(found)} faults, the first: {found[0]}")
    data = knowledge()
    return f"{len(data.complaints)} complaints, {len(data.red_flags)} red flags, {len(locales())} varieties"


def _reading() -> str:
    from PIL import Image, ImageDraw

    from bot.reading.reader import read_document

    picture = Image.new("RGB", (900, 300), "white")
    ImageDraw.Draw(picture).text((40, 100), "Glycemie 0,95 g/L", fill="black", font_size=48)
    data = io.BytesIO()
    picture.save(data, "PNG")
    document = read_document(data.getvalue())
    return f"models loaded, a test picture gave {document.status.value}"


def _keys(settings: Settings) -> Finding:
    try:
        Keyring.parse(settings.keyring_text())
        Pepper.parse(settings.pepper_text())
    except (Misconfigured, KeyringError) as error:
        return Finding("keys", False, str(error), "run `./sehti keys new` (`./sehti chat` needs none)", optional=True)
    return Finding("keys", True, "keyring and pepper can be read")


def _database(settings: Settings) -> str:
    from bot.storage.database import path_of
    from bot.storage.postgres import examine, is_postgres

    if is_postgres(settings.database_url):
        return examine(settings.database_url)
    path: Path = path_of(settings.database_url)
    path.parent.mkdir(parents=True, exist_ok=True)
    probe = path.parent / ".writable"
    probe.write_bytes(b"")
    probe.unlink()
    return f"{path} can be written" + (", exists" if path.exists() else ", not yet made")


def run() -> list[Finding]:
    """All findings, in order."""
    return list(examine())

"""What pyproject.toml declares is what the product imports: no more, no less, and all of it locked."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from datetime import date, timedelta
from importlib.metadata import packages_distributions
from pathlib import Path

from bot import doctor

ROOT = Path(__file__).parents[2]
OURS = {"bot", "handlers", "understanding", "care", "knowledge", "locales"}
BY_NAME = {"aiosqlite", "tzdata"}  # a database address names the driver; zoneinfo reads what a system may lack
COMPARED = {
    "py3langid",
    "lingua-language-detector",
}  # developers measure them beside ours; the service never needs them


def test_what_is_imported_is_declared_and_nothing_else() -> None:
    assert declared() == (imported() | BY_NAME) - COMPARED


def test_what_is_declared_is_locked_with_hashes_and_without_an_address() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / lock).read_text(encoding="utf8")
        pins = dict(re.findall(r"^([a-z0-9-]+)==(\S+) \\$", text, re.MULTILINE))
        assert declared() | {"greenlet"} <= pins.keys()
        assert text.count("--hash=sha256:") >= len(pins)
        assert "/" not in text


def test_both_locks_say_when_they_were_made() -> None:
    """Weaknesses of libraries become known: `./sehti doctor` warns of an old lock, CI prints its age."""
    for lock in ("requirements.txt", "requirements-dev.txt"):
        found = doctor._lock(ROOT / lock)
        print(lock, found.says)
        assert re.fullmatch(r"libraries were locked \d+ days ago", found.says)


def test_an_old_lock_and_one_without_a_date_are_told_of(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("# locked on 2026-01-01\nlibrary==1")
    locked = date(2026, 1, 1)
    assert doctor._lock(lock, locked + timedelta(doctor.OLDEST_LOCK)).well
    assert not doctor._lock(lock, locked + timedelta(doctor.OLDEST_LOCK + 1)).well
    for text in ("library==1", "# locked on some day\n"):
        lock.write_text(text)
        assert not doctor._lock(lock).well
    assert not doctor._lock(tmp_path / "missing").well


def test_developers_run_the_libraries_that_people_run() -> None:
    product, developers = (
        set(re.findall(r"^[a-z0-9-]+==\S+", (ROOT / lock).read_text(encoding="utf8"), re.MULTILINE))
        for lock in ("requirements.txt", "requirements-dev.txt")
    )
    assert product <= developers


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]
    return {normal(re.split(r"[\[<>=~!; ]", requirement)[0]) for requirement in project["dependencies"]}


def imported() -> set[str]:
    """Distributions whose modules the product's files import, by the longest name that tells them apart."""
    sellers = packages_distributions()
    found = set()
    for folder in OURS:
        for file in (ROOT / folder).rglob("*.py"):
            for module in modules(ast.parse(file.read_text(encoding="utf8"))):
                top = module.split(".")[0]
                if top in OURS or top in sys.stdlib_module_names:
                    continue
                names = {normal(name) for name in sellers[top]}
                exact = normal(".".join(module.split(".")[:2]))  # fluent.runtime and fluent.syntax share `fluent`
                found |= {exact} if exact in names else names
    return found


def modules(tree: ast.Module) -> set[str]:
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return named | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

"""The words of a record: everything that can be kept can be said in every variety, and names only what is known."""

from __future__ import annotations

import tomllib

import pytest

from bot.words import has, locales
from care.checklist import load_checklists
from care.knowledge import knowledge
from care.medicines import load_medicines
from handlers.lasting import bands
from handlers.people import NOBODY, SOMEBODY, person
from understanding.lexicon import hears_files

DATA = knowledge()
NAMES = {one.name for one in load_medicines().medicines}


def heard(kind: str) -> set[str]:
    """Names of one kind that hears/ gives words to, in any variety."""
    return {name for file in hears_files() for name in tomllib.loads(file.read_text("utf8")).get(kind, {})}


def test_a_medicine_is_heard_under_its_name_in_our_list() -> None:
    assert heard("medicine") <= NAMES


@pytest.mark.parametrize("locale", locales())
def test_what_can_be_kept_can_be_said(locale: str) -> None:
    asked = {one for complaint in DATA.complaints.values() for one in complaint.ask}
    told = heard("finding") & set(DATA.findings)
    wanted = {f"finding-{one}" for one in asked | told} | {f"age-{one}" for one in bands(DATA)}
    wanted |= {f"person-{person(one)}" for one in heard("person") - {"thing"}}
    wanted |= {f"visit-name-{one.id}" for one in load_checklists()}
    wanted |= {f"about-{person(one)}" for one in heard("person") - {"thing", SOMEBODY, NOBODY}}
    assert sorted(one for one in wanted if not has(locale, one)) == []

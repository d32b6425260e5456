"""Whatever the bytes are, opening them gives pages or names a problem that has a sentence: nothing else comes out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import image, pdf
from bot.words import has, locales
from tests.data.make_files import FORMATS, HEADS, intact

ANYTHING = st.builds(bytes.__add__, st.sampled_from(sorted(HEADS.values())), st.binary(max_size=400))


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A sound file in which bytes were overwritten, taken out or put in."""
    data = intact(draw(st.sampled_from((*FORMATS, "PDF"))))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        data = data[:start] + draw(st.binary(max_size=40)) + data[start + draw(st.integers(0, 60)) :]
    return data


def problem_of(data: bytes) -> str | None:
    try:
        if image.kind_of(data) == "pdf":
            pdf.pages_of(data)
        else:
            image.load(data)
    except image.Unusable as unusable:
        return unusable.problem
    return None


@settings(deadline=None, max_examples=150)
@given(st.one_of(ANYTHING, damaged()))
def test_bytes_are_opened_or_have_a_named_problem(data: bytes) -> None:
    problem = problem_of(data)
    assert problem is None or all(has(locale, f"problem-{problem}") for locale in locales())

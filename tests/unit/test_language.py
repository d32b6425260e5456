"""Which variety a message is in: figures on our own labelled messages, short messages, spellings, replies, training."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from understanding import ngrams, train
from understanding.language import LOCALES, SURE, Variety, identify, normalise, reply_locale

LANGUAGES = {*LOCALES, "en", "mixed", "zgh", "other"}
ROOT = Path(__file__).parents[2]


def own_messages() -> list[tuple[str, str]]:
    with (ROOT / "tests/data/language_own.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["label"], row["text"]) for row in rows]


def test_our_own_messages_are_told_apart() -> None:
    total, right = Counter[str](), Counter[str]()
    for label, text in own_messages():
        total[label] += 1
        right[label] += identify(text).language == label
    assert right.total() / total.total() >= 0.95
    assert {label: right[label] / total[label] for label in total if right[label] < 0.85 * total[label]} == {}


def test_arabic_and_darija_are_rarely_taken_for_one_another() -> None:
    arabic = [(label, identify(text).language) for label, text in own_messages() if label in ("ar", "ary")]
    confused = [pair for pair in arabic if set(pair) == {"ar", "ary"}]
    assert len(confused) <= 0.03 * len(arabic)


def test_a_sure_answer_is_right() -> None:
    answers = [(label, identify(text)) for label, text in own_messages()]
    sure = [label == answer.language for label, answer in answers if answer.confidence >= SURE]
    assert len(sure) >= 0.85 * len(answers)
    assert sum(sure) >= 0.98 * len(sure)


@pytest.mark.parametrize(
    ("text", "language_expected"),
    [
        ("Bonsoir docteur", "fr"),
        ("J'AI MAL AU VENTRE", "fr"),
        ("j ai de la fievre depuis hier", "fr"),
        ("c grave ?", "fr"),
        ("d'accord", "fr"),
        ("wach", "ary-Latn"),
        ("iyeh", "ary-Latn"),
        ("KERCHI KATDERNI BZAF", "ary-Latn"),
        ("3endi s5ana mn lbare7", "ary-Latn"),
        ("3andi skhana mn lbareh", "ary-Latn"),
        ("andi skhana men lbareh", "ary-Latn"),
        ("ايه", "ary"),
        ("أيه", "ary"),
        ("واخا", "ary"),
        ("كرشي كتضرني بزاف", "ary"),
        ("نعم", "ar"),
        ("من فضلك", "ar"),
        ("أشعر بألم في صدري", "ar"),
        ("اشعر بالم في صدري", "ar"),
        ("أَشْعُرُ بِدُوَارٍ شَدِيدٍ", "ar"),
        ("hello", "en"),
        ("i have a headache", "en"),
        ("hola", "other"),
        ("mein kopf tut weh", "other"),
        ("у меня болит голова", "other"),
        ("头痛", "other"),
        ("38.5", "other"),
        ("👍", "other"),
        ("", "other"),
        ("azul", "zgh"),
        ("ⴰⵣⵓⵍ", "zgh"),
        ("عندي rendez-vous مع la gynéco غدا", "mixed"),
        ("شنو معنى CRP فالتحاليل", "ary"),
    ],
)
def test_short_messages(text: str, language_expected: str) -> None:
    assert identify(text).language == language_expected


@pytest.mark.parametrize(
    "word", ["ok", "oui", "merci", "salam", "slm", "doliprane", "HbA1c 7,2", "TSH 2,5", "la, 9,5 mg/L"]
)
@pytest.mark.parametrize("last", LOCALES)
def test_words_that_all_share_keep_the_chat_in_its_variety(word: str, last: str) -> None:
    variety = identify(word, last)
    assert variety.language == last
    assert reply_locale(variety, last, word) == last


@pytest.mark.parametrize(
    ("text", "variety"),
    [("crp dyali 9,5 mg/L wach mzyan", "ary-Latn"), ("iyeh 1,2 g/l", "ary-Latn"), ("9,5 mg/L", "fr")],
)
def test_a_unit_tells_no_variety(text: str, variety: str) -> None:
    assert identify(text).language == variety


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("rdv dentiste lundi 9h", "fr"),
        ("rdv cardio jeudi", "fr"),
        ("rdv gyneco demain", "fr"),
        ("rendez vous dentiste", "fr"),
        ("rdv prise de sang lundi matin", "fr"),
        ("rdv ophtalmo mardi 10h30", "fr"),
        ("rdv avec le dentiste lundi a 9h30", "fr"),
        ("irm vendredi", "fr"),
        ("echo lundi", "fr"),
        ("résultat prise de sang", "fr"),
        ("analyse urine", "fr"),
        ("bilan sanguin", "fr"),
        ("doliprane", "fr"),
        ("ordonnance", "fr"),
        ("urgence", "fr"),
        ("fievre", "fr"),
        ("9h", "fr"),
        ("rdv m3a tbib", "ary-Latn"),
        ("3ndi rdv l khmis", "ary-Latn"),
        ("3ndi rdv dentiste", "ary-Latn"),
        ("3ndi cardio lundi 9h", "ary-Latn"),
        ("rdv dentiste ghedda", "ary-Latn"),
        ("rdv dentiste nhar tnin 9h", "ary-Latn"),
        ("rdv lkhmis m3a 10h", "ary-Latn"),
        ("عندي الموعد نهار الخميس", "ary"),
        ("رونديفو طبيب السنان", "ary"),
        ("موعد طبيب الأسنان", "ar"),
        ("لدي موعد يوم الخميس", "ar"),
    ],
)
def test_the_first_message_of_an_appointment_or_a_result(text: str, locale: str) -> None:
    assert reply_locale(identify(text), None, text) == locale


@pytest.mark.parametrize("last", LOCALES)
@pytest.mark.parametrize("text", ["lundi 10h", "9h", "10h30", "rdv dentiste lundi 9h", "1,26 g/l"])
def test_days_and_hours_keep_the_chat_in_its_variety(text: str, last: str) -> None:
    assert reply_locale(identify(text, last), last, text) == last


@pytest.mark.parametrize(("word", "first"), [("ok", "fr"), ("oui", "fr"), ("salam", "ary-Latn"), ("سلام", "ary")])
def test_words_that_all_share_at_the_beginning_of_a_chat(word: str, first: str) -> None:
    assert reply_locale(identify(word), None, word) == first


@pytest.mark.parametrize("last", ["fr", "ary-Latn"])
def test_arabic_letters_are_never_answered_in_latin_ones(last: str) -> None:
    for text in ("لا", "شكرا", "السلام عليكم", "ما نعرف"):
        assert reply_locale(identify(text, last), last, text) in ("ar", "ary")


@pytest.mark.parametrize(
    ("variety", "last", "text", "locale"),
    [
        (Variety("en", 0.99), None, "my son is sick", "fr"),
        (Variety("en", 0.99), "ary", "my son is sick", "ary"),
        (Variety("zgh", 1.0), "ary-Latn", "ⴰⵣⵓⵍ", "ary-Latn"),
        (Variety("other", 1.0), None, "?", "fr"),
        (Variety("fr", 0.6), "ary-Latn", "gorge", "ary-Latn"),
        (Variety("fr", 0.9), "ary-Latn", "j'ai mal à la gorge", "fr"),
        (Variety("fr", 0.6), None, "gorge", "fr"),
        (Variety("fr", 0.7), "ary-Latn", "mal genou depuis 1mois", "fr"),
        (Variety("ary-Latn", 0.6), "fr", "dayekhin kamlin, chauffage cha3el", "ary-Latn"),
        (Variety("mixed", 0.9), None, "3endi une allergie au pollen o kan3tess bzaf", "ary-Latn"),
        (Variety("mixed", 0.9), None, "j'ai mal au ventre et de la fièvre depuis hier bzaf", "fr"),
        (Variety("mixed", 0.9), "fr", "كنحس بواحد la fatigue كبيرة", "ary"),
        (Variety("mixed", 0.9), "fr", "هل تنفع هذه المادة (crème hydratante) لعلاج الجلد", "ar"),
    ],
)
def test_the_locale_of_the_answer(variety: Variety, last: str | None, text: str, locale: str) -> None:
    assert reply_locale(variety, last, text) == locale


@settings(deadline=None)  # langdetect reads its profiles the first time it is asked
@given(st.text(max_size=60), st.sampled_from([None, *LOCALES]))
def test_any_text_has_a_variety_and_a_reply(text: str, last: str | None) -> None:
    variety = identify(text, last)
    assert variety.language in LANGUAGES
    assert 0 <= variety.confidence <= 1
    assert identify(text, last) == variety
    assert reply_locale(variety, last, text) in LOCALES


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize("locale", LOCALES)
def test_long_messages(locale: str) -> None:
    assert identify(". ".join(text for label, text in own_messages() if label == locale) * 5).language == locale
    assert identify("a" * 5000).language in LANGUAGES


def test_word_lists_do_not_contradict_each_other() -> None:
    claimed: dict[tuple[str, str], set[str]] = {}
    for path in sorted((ROOT / "locales").glob("*/hears/variety.toml")):
        for name, lists in tomllib.loads(path.read_text("utf-8"))["variety"].items():
            for kind in ("only", "shared", "marker"):
                for word in lists.get(kind, []):
                    assert " " not in word, f"{path}: one word at a time: {word}"
                    claimed.setdefault((kind, normalise(word)), set()).add(name)
                    claimed.setdefault(("alone" if kind != "marker" else "marker", normalise(word)), set()).add(name)
    assert {key: names for key, names in claimed.items() if len(names) > 1} == {}


def test_no_ngram_spans_two_words() -> None:
    together = set(ngrams.features(" ras kay ")) - set(ngrams.features(" ras ")) - set(ngrams.features(" kay "))
    assert len(together) == 1, "only the pair of words is new"


def test_a_saved_classifier_is_read_back(tmp_path: Path) -> None:
    weights = np.random.default_rng(0).integers(-127, 128, (1 << ngrams.BITS, 2)).astype(np.int8)
    saved = ngrams.Classifier(("ar", "ary"), weights, np.array([0.1, 0.2]), np.array([0.0, -1.0]))
    ngrams.save(tmp_path / "model.bin", "CC0-1.0", {"arabic": saved})
    read = ngrams.load(tmp_path / "model.bin")["arabic"]
    assert read.probabilities(" شي حاجة ", {}) == saved.probabilities(" شي حاجة ", {})


def test_evidence_moves_the_probability() -> None:
    weights = np.zeros((1 << ngrams.BITS, 2), np.int8)
    even = ngrams.Classifier(("ar", "ary"), weights, np.ones(2), np.zeros(2))
    assert even.probabilities(" كلمة ", {}) == {"ar": 0.5, "ary": 0.5}
    assert even.probabilities(" كلمة ", {"ary": 2.5, "zgh": 9.0})["ary"] > 0.9


def test_training_tells_two_languages_apart_and_is_repeatable() -> None:
    lines = [line for line in own_messages() if line[0] in ("fr", "en")]
    normal = [(label, normalise(text)) for label, text in lines]
    first, second = train.fit(normal, "latin"), train.fit(normal, "latin")
    assert (first.weights == second.weights).all()
    guesses = [max(p := first.probabilities(text, {}), key=p.__getitem__) for _, text in normal]
    assert guesses == [label for label, _ in normal]


def test_a_test_message_in_another_spelling_is_not_trained_on() -> None:
    lines = [("fr", " j ai mal aux dens "), ("fr", " je reste chez moi "), ("ary-Latn", " kayderni rasi bzaf ")]
    assert train.copies(lines, [" j ai mal aux dents ", " kaydrni rassi bzaf "]) == {lines[0][1], lines[2][1]}


def test_invented_lines_are_repeatable_words() -> None:
    assert train.invented("de", 5) == train.invented("de", 5)
    assert all(line.strip() for line in train.invented("it", 20))

"""Trains the model of `understanding.language`: `python -m understanding.train --text LINES.tsv.gz --never OWN.tsv`.

Averaged AdaGrad on the logistic loss, numpy only, the same result at every run. LINES has a header and the columns
`label` and `text`; no line of a NEVER file (the same columns), nor a near copy of one, is trained on.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
import re
import tomllib
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from understanding import language, ngrams

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Line = tuple[str, str]
"""Language, text (normalised once it is gathered)."""

LICENCE = "Apache-2.0; the training text's attributions are in language_model.md and NOTICE"
CLASSES = {"arabic": ("ar", "ary"), "latin": ("fr", "en", "ary-Latn", "mixed", "zgh", "other")}
NAMES = {"ary_arab": "ary", "ary_latn": "ary-Latn"}
FOREIGN = "af ca cs cy da de es et fi hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi"
"""Languages in Latin script that we do not speak, as langdetect calls them."""

SPELLINGS = {
    "zgh": "gh>ɣ gh>4 kh>x kh>5 ch>c sh>c h>7 e> tt>t i>y u>ou",
    "fr": "j'ai>g j'ai>j_ai au>o qu>k c'est>c é>e è>e ê>e ç>c ai>é er>é e_>_ s_>_ '>_ '> ph>f ss>s tt>t",
}
"""How people also write a sound (old>new, _ is a blank): Tamazight has no usual Latin spelling, French is texted."""

_VALUE = re.compile(r"^(?:[\w-]+ =|[ ]+) ?(.+)$", re.MULTILINE)
_PLACEABLE = re.compile(r"\{[^}]*\}")
_SENTENCE = re.compile(r"[.;:!?؟،,–]\s")
_PATTERN = re.compile(r"[<>*+=\[]")

NEAR = 80  # likeness (0 to 100) from which a line counts as a copy of a test message
HELD_OUT = 50  # every 50th distinct line is kept to measure with
EPOCHS, BATCH, RATE, DECAY = 20, 256, 0.7, 1e-6
COMMONER = {"mixed": 0.8}  # log-odds: chats mix languages more often than the training lines do


def read(path: Path) -> list[Line]:
    """The lines of a tab-separated file, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(NAMES.get(row["label"], row["label"]), row["text"]) for row in rows]


def gather(text: Path, zgh: Path | None, never: Sequence[Path]) -> list[Line]:
    """Everything to train on: the given lines without copies of test messages, and lines made of them."""
    lines = read(text)
    if zgh is not None:
        lines += [("zgh", line) for line in zgh.read_text("utf-8").splitlines()]
    lines += spoken() * 2  # few, but they speak of health as people do
    lines = [(label, language.normalise(line)) for label, line in lines]
    forbidden = copies(lines, [language.normalise(line) for path in never for _, line in read(path)])
    lines = [(label, line) for label, line in lines if line not in forbidden and line.strip()]
    lines += [("zgh", line) for line in respelled(lines, "zgh", 4000)]
    lines += [("fr", line) for line in respelled(lines, "fr", 6000)]
    lines += [("other", line) for code in FOREIGN.split() for line in invented(code, 300)]
    return lines + lengthened(lines, len(lines) // 5)


def spoken() -> list[Line]:
    """What the house says (sentences of the .ftl files) and hears (forms of two words or more), variety by variety."""
    found: list[Line] = []
    for locale in language.LOCALES:
        home = Path(str(files("locales"))) / locale
        for said in sorted(home.glob("*.ftl")):
            for value in _VALUE.findall(said.read_text("utf-8")):
                found += [(locale, sentence) for sentence in _SENTENCE.split(_PLACEABLE.sub(" ", value))]
        for heard in sorted(home.glob("hears/*.toml")):
            tables = tomllib.loads(heard.read_text("utf-8")).values()
            forms = [form for table in tables for forms in table.values() for form in forms]
            found += [(locale, form) for form in forms if isinstance(form, str) and not _PATTERN.search(form)]
    return [(locale, text) for locale, text in found if " " in text.strip()]


def copies(lines: Iterable[Line], never: Sequence[str]) -> set[str]:
    """Texts that are one of `never`, or nearly: another spelling of a test message would flatter the figures."""
    texts = list(dict.fromkeys(text for _, text in lines))
    found: set[str] = set()
    for at in range(0, len(texts) if never else 0, 2000):
        chunk = texts[at : at + 2000]
        alike = process.cdist(chunk, never, scorer=fuzz.ratio, score_cutoff=NEAR, dtype=np.uint8)
        found.update(chunk[row] for row in np.flatnonzero(alike.any(axis=1)))
    return found


def respelled(lines: Iterable[Line], label: str, count: int) -> list[str]:
    """Pieces of one or two lines of a language, in the spellings that people mix."""
    choice = random.Random(label)  # noqa: S311 - repeatable, not secret
    known = list(dict.fromkeys(text for name, text in lines if name == label and language.undecided_by_script(text)))
    made = []
    for _ in range(count):
        words = " ".join(choice.sample(known, choice.randint(1, 2))).split()
        start = choice.randrange(max(1, len(words) - 2))
        text = f" {' '.join(words[start : start + choice.randint(2, 8)])} "
        for spelling in SPELLINGS[label].split():
            usual, texted = spelling.replace("_", " ").split(">")
            text = text.replace(usual, texted) if choice.random() < 0.3 else text
        made.append(language.normalise(text))
    return made


def invented(code: str, count: int) -> list[str]:
    """Word-like lines in a language that nobody gave us text of, drawn from langdetect's trigram counts of it."""
    counts = json.loads(files("langdetect").joinpath("profiles", code).read_text("utf-8"))["freq"]
    choice = random.Random(code)  # noqa: S311 - repeatable, not secret
    follow: dict[str, Counter[str]] = defaultdict(Counter)
    for gram, n in counts.items():
        follow[gram[:-1].lower()][gram[-1].lower()] += n

    def letter(before: str) -> str:
        return choice.choices(list(follow[before]), list(follow[before].values()))[0]

    def word() -> str:
        letters = " " + letter(" ")
        while len(letters) < 14 and letters[-1] != " " and letters[-2:] in follow:
            letters += letter(letters[-2:])
        return letters.strip()

    return [language.normalise(" ".join(word() for _ in range(choice.randint(2, 9)))) for _ in range(count)]


def lengthened(lines: Sequence[Line], count: int) -> list[Line]:
    """Two to six lines of a language joined: the given lines are shorter than many messages."""
    choice = random.Random(0)  # noqa: S311 - repeatable, not secret
    of: dict[str, list[str]] = defaultdict(list)
    for label, text in lines:
        of[label].append(text.strip())
    labels = choice.choices(list(of), [len(texts) for texts in of.values()], k=count)
    return [(label, f" {' '.join(choice.sample(of[label], choice.randint(2, 6)))} ") for label in labels]


def split(lines: Iterable[Line]) -> tuple[list[Line], list[Line]]:
    """Lines to train on and distinct lines to measure with; repeated lines stay together on one side."""
    train: list[Line] = []
    held: list[Line] = []
    for label, text in lines:
        (held if zlib.crc32(text.encode()) % HELD_OUT == 0 else train).append((label, text))
    return train, list(dict.fromkeys(held))


class Corpus:
    """Lines as one array of features end to end, where each line begins, and its class as a row of 0 and 1."""

    def __init__(self, lines: Sequence[Line], classes: Sequence[str]) -> None:
        found = [ngrams.features(text) for _, text in lines]
        self.start = np.concatenate(([0], np.cumsum([len(f) for f in found])))
        self.features = np.concatenate(found).astype(np.int32)
        self.target = np.eye(len(classes), dtype=np.float32)[[classes.index(label) for label, _ in lines]]

    def gradient(self, rows: Rows, weights: Floats, bias: Floats) -> tuple[Floats, Floats]:
        """Mean gradient of the logistic loss over some lines, by weight and by bias."""
        sizes = self.start[rows + 1] - self.start[rows]
        begin = np.cumsum(sizes) - sizes
        found = self.features[np.repeat(self.start[rows] - begin, sizes) + np.arange(sizes.sum())]
        length = np.sqrt(sizes)[:, None].astype(np.float32)
        score = np.add.reduceat(weights[found], begin, axis=0) / length + bias
        odds = np.exp(score - score.max(axis=1, keepdims=True))
        error = (odds / odds.sum(axis=1, keepdims=True) - self.target[rows]) / len(rows)
        share = np.repeat(error / length, sizes, axis=0)
        columns = [np.bincount(found, column, len(weights)) for column in share.T]
        return np.stack(columns, axis=1).astype(np.float32), error.sum(axis=0)


def fit(lines: Iterable[Line], name: str) -> ngrams.Classifier:
    """The classifier of one script, from the lines that the script alone does not decide."""
    classes = CLASSES[name]
    corpus = Corpus([line for line in lines if line[0] in classes and _is_for(name, line[1])], classes)
    order = np.random.default_rng(0)
    weights = np.zeros((1 << ngrams.BITS, len(classes)), np.float32)
    bias = np.zeros(len(classes), np.float32)
    squares, total, steps = np.full_like(weights, 1e-4), np.zeros_like(weights), 0
    for epoch in range(EPOCHS):
        rows = order.permutation(len(corpus.target))
        for at in range(0, len(rows), BATCH):
            by_weight, by_bias = corpus.gradient(rows[at : at + BATCH], weights, bias)
            by_weight += DECAY * weights
            squares += by_weight * by_weight
            weights -= RATE * by_weight / np.sqrt(squares)
            bias -= RATE * by_bias
            if epoch >= EPOCHS // 2:
                total, steps = total + weights, steps + 1
    mean = total / steps
    scale = np.abs(mean).max(axis=0).astype(np.float64) / 127
    shift = np.array([COMMONER.get(label, 0.0) for label in classes])
    return ngrams.Classifier(classes, np.round(mean / scale).astype(np.int8), scale, bias + shift)


def _is_for(name: str, text: str) -> bool:
    return language.undecided_by_script(text) and language.is_arabic(text) == (name == "arabic")


def report(name: str, lines: Sequence[Line]) -> None:
    """Prints the accuracy of `identify` on some lines, in all and by class."""
    total = Counter(label for label, _ in lines)
    right = Counter(label for label, text in lines if language.identify(text).language == label)
    classes = ", ".join(f"{label} {right[label] / total[label]:.3f} ({total[label]})" for label in sorted(total))
    print(f"{name}: {right.total() / len(lines):.4f} of {len(lines)}; {classes}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, required=True, help="labelled lines (tsv, may be gzipped)")
    parser.add_argument("--zgh", type=Path, help="Tamazight in Latin letters, a line each")
    parser.add_argument("--never", type=Path, nargs="*", default=[], help="labelled lines to measure with (tsv)")
    given = parser.parse_args()
    train, held = split(gather(given.text, given.zgh, given.never))
    ngrams.save(language.MODEL, LICENCE, {name: fit(train, name) for name in CLASSES})
    report("held out", held)
    for path in given.never:
        report(path.name, read(path))


if __name__ == "__main__":
    main()

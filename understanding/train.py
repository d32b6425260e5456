"""Trains the model of `understanding.language`: `python -m understanding.train --text TEXT.tsv.gz --never OWN.tsv`.

Averaged AdaGrad on the logistic loss, numpy only, the same result at every run. TEXT has a header and columns
`label` and `text`; no line of a NEVER file (columns `label`, `text`, ...) is trained on.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from understanding import language as runtime

Floats = npt.NDArray[np.float32]
Row = tuple[str, str]

HEADS = {"arabic": ("ar", "ary"), "latin": ("fr", "en", "ary-Latn", "mixed", "zgh", "other")}
NAMES = {"ary_arab": "ary", "ary_latn": "ary-Latn"}
SPOKEN_ELSEWHERE = (
    "af ca cs cy da de es et fi hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi".split()
)
"""Languages in Latin script that we do not speak: langdetect's codes."""

SPELLINGS = (
    ("gh", "ɣ"),
    ("gh", "4"),
    ("kh", "x"),
    ("kh", "5"),
    ("ch", "c"),
    ("sh", "c"),
    ("h", "7"),
    ("e", ""),
    ("tt", "t"),
    ("i", "y"),
    ("u", "ou"),
)
"""How the same Tamazight sound is written in Latin letters."""

EPOCHS, BATCH, RATE, DECAY = 6, 256, 0.5, 1e-6
LICENCE = "Apache-2.0; attributions of the training text in language_model.md and NOTICE"
NEAR = 80  # likeness (0 to 100) from which a line counts as a copy of a test message
HELD_OUT = 50  # every 50th distinct line is kept for the figures


class Corpus:
    """Texts as one array of features, row after row, and the index of each row's class."""

    def __init__(self, rows: Sequence[Row], classes: Sequence[str]) -> None:
        found = [runtime.features(text) for _, text in rows]
        self.start = np.concatenate(([0], np.cumsum([len(f) for f in found])))
        self.features = np.concatenate(found).astype(np.int32)
        self.label = np.array([classes.index(label) for label, _ in rows])

    def batch(self, rows: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
        """The features of some rows end to end, and where each row begins."""
        sizes = self.start[rows + 1] - self.start[rows]
        begin = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        picked = np.repeat(self.start[rows] - begin, sizes) + np.arange(sizes.sum())
        return self.features[picked], begin


def read(path: Path) -> list[Row]:
    """(language, normalised text) of every line of a tab-separated file, packed or not."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as file:
        lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(NAMES.get(r["label"], r["label"]), runtime.normalise(r["text"])) for r in lines]


def invented(code: str, lines: int) -> list[str]:
    """Word-like lines in a language nobody gave us text of, drawn from langdetect's trigram counts of it."""
    counts = json.loads(files("langdetect").joinpath("profiles", code).read_text("utf-8"))["freq"]
    choice = random.Random(code)
    follow: dict[str, Counter[str]] = defaultdict(Counter)
    for gram, count in counts.items():
        if len(gram) == 3:
            follow[gram[:2].lower()][gram[2].lower()] += count
    starts = Counter({gram.lower(): n for gram, n in counts.items() if len(gram) == 2 and gram[0] == " "})

    def word() -> str:
        letters = _draw(choice, starts)
        while len(letters) < 14 and letters[-1] != " " and letters[-2:] in follow:
            letters += _draw(choice, follow[letters[-2:]])
        return letters.strip()

    return [" ".join(word() for _ in range(choice.randint(2, 9))) for _ in range(lines)]


def _draw(choice: random.Random, counts: Counter[str]) -> str:
    return choice.choices(list(counts), list(counts.values()))[0]


def respelled(lines: Sequence[str], copies: int) -> list[str]:
    """Few lines made many: pieces of one or two of them, in the spellings that people mix."""
    choice = random.Random(0)
    made = list(lines)
    for _ in range(copies):
        words = [word for line in choice.sample(lines, choice.randint(1, 2)) for word in line.split()]
        start = choice.randrange(max(1, len(words) - 2))
        text = " ".join(words[start : start + choice.randint(2, 6)])
        for standard, variant in SPELLINGS:
            text = text.replace(standard, variant) if choice.random() < 0.3 else text
        made.append(text)
    return made


def copies(rows: Iterable[Row], never: Sequence[str]) -> set[str]:
    """Texts that are one of `never`, or nearly so: another spelling of a test message would flatter the figures."""
    texts = list(dict.fromkeys(text for _, text in rows))
    found: set[str] = set()
    for at in range(0, len(texts), 2000):
        chunk = texts[at : at + 2000]
        alike = process.cdist(chunk, never, scorer=fuzz.ratio, score_cutoff=NEAR, dtype=np.uint8)
        found.update(chunk[row] for row in np.flatnonzero(alike.any(axis=1)))
    return found


def split(rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Rows to train on and distinct rows to measure with; repeated lines stay together on one side."""
    train: list[Row] = []
    held: list[Row] = []
    for label, text in rows:
        (held if zlib.crc32(text.encode()) % HELD_OUT == 0 else train).append((label, text))
    return train, list(dict.fromkeys(held))


def head_rows(rows: Iterable[Row], head: str) -> list[Row]:
    """The rows that this head decides: those the script alone does not."""
    arabic = head == "arabic"
    return [
        (label, text)
        for label, text in rows
        if label in HEADS[head] and runtime.undecided_by_script(text) and runtime.is_arabic(text) == arabic
    ]


def fit(corpus: Corpus, class_count: int) -> tuple[Floats, Floats]:
    """Weights (2**BITS, classes) and bias (classes) that minimise the regularised logistic loss."""
    order = np.random.default_rng(0)
    weights = np.zeros((1 << runtime.BITS, class_count), np.float32)
    bias = np.zeros(class_count, np.float32)
    squares = np.full_like(weights, 1e-4)
    total, steps = np.zeros_like(weights), 0
    target = np.eye(class_count, dtype=np.float32)[corpus.label]
    for epoch in range(EPOCHS):
        rows = order.permutation(len(corpus.label))
        for at in range(0, len(rows), BATCH):
            chosen = rows[at : at + BATCH]
            error, gradient = _gradient(corpus, chosen, weights, bias, target[chosen])
            gradient += DECAY * weights
            squares += gradient * gradient
            weights -= RATE * gradient / np.sqrt(squares)
            bias -= RATE * error.mean(axis=0)
            if epoch >= EPOCHS // 2:
                total += weights
                steps += 1
    return total / steps, bias


def _gradient(
    corpus: Corpus, rows: npt.NDArray[np.int64], weights: Floats, bias: Floats, target: Floats
) -> tuple[Floats, Floats]:
    """(probability minus target by row and class, mean gradient of the weights) of one batch."""
    found, begin = corpus.batch(rows)
    sizes = np.diff(np.append(begin, len(found)))
    length = np.sqrt(sizes)[:, None].astype(np.float32)
    score = np.add.reduceat(weights[found], begin, axis=0) / length + bias
    odds = np.exp(score - score.max(axis=1, keepdims=True))
    error = odds / odds.sum(axis=1, keepdims=True) - target
    share = np.repeat(error / length / len(rows), sizes, axis=0)
    columns = [np.bincount(found, share[:, k], len(weights)) for k in range(weights.shape[1])]
    return error, np.stack(columns, axis=1).astype(np.float32)


def write(path: Path, fitted: dict[str, tuple[Floats, Floats]]) -> None:
    """Header length (4 bytes, little end first), header (JSON), int8 weights of the heads in turn (zlib)."""
    heads, blocks = {}, []
    for name, (weights, bias) in fitted.items():
        scale = np.abs(weights).max(axis=0) / 127
        blocks.append(np.round(weights / scale).astype(np.int8).tobytes())
        heads[name] = {"classes": HEADS[name], "scale": scale.tolist(), "bias": bias.tolist()}
    header = json.dumps({"licence": LICENCE, "heads": heads}).encode()
    path.write_bytes(len(header).to_bytes(4, "little") + header + zlib.compress(b"".join(blocks), 9))


def material(text: Path, zgh: Path | None, never: Sequence[Path]) -> list[Row]:
    """Everything that may be trained on: the given text, copies of test messages left out, and what is made here."""
    rows = read(text)
    if zgh is not None:
        rows += [("zgh", runtime.normalise(line)) for line in zgh.read_text("utf-8").splitlines()]
    forbidden = copies(rows, [line for path in never for _, line in read(path)]) | {"  "}
    rows = [row for row in rows if row[1] not in forbidden]
    tamazight = [line for label, line in rows if label == "zgh" and runtime.undecided_by_script(line)]
    rows += [("zgh", runtime.normalise(line)) for line in respelled(list(dict.fromkeys(tamazight)), 4000)]
    rows += [("other", runtime.normalise(line)) for code in SPOKEN_ELSEWHERE for line in invented(code, 300)]
    return rows


def report(name: str, rows: Sequence[Row]) -> None:
    """Prints the accuracy by class of the whole of `identify` on some rows."""
    total = Counter(label for label, _ in rows)
    right = Counter(label for label, text in rows if runtime.identify(text).language == label)
    classes = ", ".join(
        f"{label} {right[label] / total[label]:.3f} ({total[label]})" for label in sorted(total)
    )
    print(f"{name}: {sum(right.values()) / len(rows):.4f} of {len(rows)}; {classes}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--text", type=Path, required=True, help="labelled lines (tsv, may be gzipped)")
    parser.add_argument("--zgh", type=Path, help="Tamazight lines in Latin letters, one a line")
    parser.add_argument(
        "--never", type=Path, nargs="*", default=[], help="labelled lines to measure with (tsv)"
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("language_model.bin"))
    given = parser.parse_args()
    train, held = split(material(given.text, given.zgh, given.never))
    fitted = {}
    for head, classes in HEADS.items():
        fitted[head] = fit(Corpus(head_rows(train, head), classes), len(classes))
    write(given.out, fitted)
    runtime.load(given.out)
    report("held out", held)
    for path in given.never:
        report(path.name, read(path))


if __name__ == "__main__":
    main()

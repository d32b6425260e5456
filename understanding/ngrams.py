"""A linear text classifier over hashed character n-grams: features, weights in one small file, probabilities.

One message costs about 40 microseconds: all n-grams are hashed and looked up as arrays, and nothing is cached.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]

BITS = 16
"""Features fall into 2**BITS rows of weights."""

_LONGEST = 1002  # characters looked at
_NGRAMS = (2, 3, 4, 5)
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that it has an inverse modulo 2**64
_SPREAD = np.uint64(0xD6E8FEB86659FD93)
_POWER = np.cumprod(np.full(_LONGEST + 1, _BASE, np.uint64))
_INVERSE = np.cumprod(np.full(_LONGEST + 1, pow(int(_BASE), -1, 2**64), np.uint64))


def features(text: str) -> Indices:
    """Rows of weights of a text with blanks around every word: its 2- to 5-grams, its words, its pairs of words.

    The text is read as a polynomial modulo 2**64. The difference of two prefixes, shifted back, is the hash of what
    stands between them, so that all n-grams of one length cost one subtraction. No n-gram spans two words.
    """
    codes = np.frombuffer(text[:_LONGEST].encode("utf-32-le"), np.uint32)
    prefix = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _POWER[: len(codes)], out=prefix[1:])
    blank = codes == ord(" ")
    blanks_before = np.cumsum(blank)
    hashes = []
    for n in _NGRAMS[: max(0, len(codes) - 1)]:
        count = len(codes) - n + 1
        gram = (prefix[n:] - prefix[:-n]) * _INVERSE[:count]
        hashes.append(gram[blanks_before[n - 2 : n - 2 + count] == blanks_before[:count]])
    edges = np.flatnonzero(blank)
    for words in (1, 2):
        starts, ends = edges[:-words], edges[words:]
        hashes.append((prefix[ends] - prefix[starts]) * _INVERSE[starts] + np.uint64(words))
    return ((np.concatenate(hashes) * _SPREAD) >> np.uint64(64 - BITS)).astype(np.int64)


@dataclass(frozen=True)
class Classifier:
    """int8 weights (2**BITS rows, a column a class); `scale` and `bias` by class turn their sums into log-odds."""

    classes: tuple[str, ...]
    weights: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]

    def probabilities(self, text: str, evidence: Mapping[str, float]) -> dict[str, float]:
        """Probability by class; `evidence` is log-odds that something outside the text's n-grams adds to a class."""
        found = features(text)
        score = self.weights[found].sum(axis=0) * self.scale / np.sqrt(max(1, len(found))) + self.bias
        score += [evidence.get(name, 0.0) for name in self.classes]
        odds = np.exp(score - score.max())
        return dict(zip(self.classes, (odds / odds.sum()).tolist(), strict=True))


def save(path: Path, licence: str, classifiers: Mapping[str, Classifier]) -> None:
    """Header length (4 bytes, little end first), header (JSON), then the weights of each classifier (zlib)."""
    parts = {
        name: {"classes": c.classes, "scale": c.scale.tolist(), "bias": c.bias.tolist()}
        for name, c in classifiers.items()
    }
    header = json.dumps({"licence": licence, "classifiers": parts}).encode()
    packed = zlib.compress(b"".join(c.weights.tobytes() for c in classifiers.values()), 9)
    path.write_bytes(len(header).to_bytes(4, "little") + header + packed)


def load(path: Path) -> dict[str, Classifier]:
    """What `save` wrote. Plain numbers: reading a file runs none of its content."""
    data = path.read_bytes()
    length = int.from_bytes(data[:4], "little")
    weights = np.frombuffer(zlib.decompress(data[4 + length :]), np.int8)
    classifiers, at = {}, 0
    for name, part in json.loads(data[4 : 4 + length])["classifiers"].items():
        columns = len(part["classes"])
        block = weights[at : at + (columns << BITS)].reshape(-1, columns)
        at += block.size
        scale, bias = np.array(part["scale"]), np.array(part["bias"])
        classifiers[name] = Classifier(tuple(part["classes"]), block, scale, bias)
    return classifiers

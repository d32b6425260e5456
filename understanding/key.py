"""One key for every spelling of a Darija or Arabic word, in either script.

A key is a string over one phoneme alphabet: b t d j 7 x r z s S(sh) 3 G f q k g l m n h, with i and u for the vowels
that writing keeps. Short a and e, alef and ta marbuta vanish, so `kay7re9ni` and `كيحرقني` share the key `ki7rqni`.
"""

from __future__ import annotations

import re

from understanding.remembered import Remembered

_ARABIC = str.maketrans(
    {
        **dict.fromkeys("اأإآٱىةء", ""),
        **dict.fromkeys("ئيی", "i"),
        **dict.fromkeys("ؤو", "u"),
        **dict.fromkeys("بپ", "b"),
        **dict.fromkeys("تطث", "t"),
        **dict.fromkeys("جژ", "j"),
        **dict.fromkeys("دضذظ", "d"),
        **dict.fromkeys("سص", "s"),
        **dict.fromkeys("شچ", "S"),
        **dict.fromkeys("فڤڥ", "f"),
        **dict.fromkeys("كک", "k"),
        **dict.fromkeys("گڭݣڨ", "g"),
        **dict.fromkeys("هہھ", "h"),
        "ح": "7", "خ": "x", "ر": "r", "ز": "z", "ع": "3", "غ": "G", "ق": "q", "ل": "l", "م": "m", "ن": "n",
    }
)  # fmt: skip
_DIGRAPH = re.compile(
    r"(?P<X>7'|5|kh)|(?P<G>3'|4|gh)|(?P<d>9')|(?P<tS>tch)|(?P<S>sch|ch|sh|x)|(?P<f>ph)|(?P<j>dj)"
    r"|(?P<k>qu(?=[ei])|ck)|(?P<s>c(?=[eiy]))|(?P<k2>c)|(?P<ayn>^aa(?=[^aeiouy])|(?<=[^aeiouy])aa$|^ea)"
)
_SOUND_OF = {"k2": "k", "ayn": "3"}
_LATIN_VOICED = str.maketrans(
    {
        **dict.fromkeys("2'", ""),
        **dict.fromkeys("ouw", "u"),
        **dict.fromkeys("iy", "i"),
        "p": "b", "v": "f", "6": "t", "8": "h", "9": "q", "X": "x", "0": "", "1": "",
    }
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[iu]{2,}")
_FINAL_HEH = re.compile(r"(?<=.{2})ه$")  # how ta marbuta is folded, and often typed
_IS_ARABIC = re.compile("[\u0600-\u06ff]")


def is_arabic(word: str) -> bool:
    """Whether the word is written in Arabic letters."""
    return _IS_ARABIC.search(word) is not None


@Remembered
def voiced(word: str) -> str:
    """The sounds of one folded word with its vowels, to tell apart words that share a key ("3in" eye, "3yan" ill)."""
    if _IS_ARABIC.search(word):
        return _DOUBLE.sub(r"\1", _FINAL_HEH.sub("a", word).replace("ا", "a").translate(_ARABIC))
    sounds = _DIGRAPH.sub(_sound_of_digraph, word)
    return _DOUBLE.sub(r"\1", sounds.replace("e", "").translate(_LATIN_VOICED))


def _sound_of_digraph(found: re.Match[str]) -> str:
    name = found.lastgroup or ""
    return _SOUND_OF.get(name, name)


@Remembered
def key(word: str) -> str:
    """The strict key (level 1) of one folded word: consonants, and one symbol per run of i/u."""
    sounds = _DOUBLE.sub(r"\1", voiced(word).replace("a", ""))
    return _VOWELS.sub(lambda run: "u" if "u" in run.group() else "i", sounds)


@Remembered
def skeleton(strict: str) -> str:
    """The loose key (level 2) of a strict key: i and u kept only at the start."""
    bare = strict[:1] + strict[1:].replace("i", "").replace("u", "")
    return _DOUBLE.sub(r"\1", bare)

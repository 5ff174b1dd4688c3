#!/usr/bin/env python3
"""Writes the word list of the Chinese word breaker.

    python3 Models/WordBreaking/chinese.py OUTPUT.tsv

One word a line: the word, its count, and a class (see CLASSES). Words of ideographs alone are taken that
were counted often enough, and all characters. Needs `jieba` as pinned in requirements.txt (MIT).
"""
import importlib.util
import pathlib
import re
import sys

LEAST = 10
LONGEST = 8
LOCALIZERS = "上下中里内外前后旁边间处"
# By the first letters of jieba's parts of speech, the longer ones first.
CLASSES = [
    ("nr", "P"), ("ns", "L"), ("nt", "I"), ("nz", "I"), ("vn", "N"), ("an", "N"), ("n", "N"),
    ("j", "N"), ("l", "N"), ("b", "M"), ("h", "M"),
    ("ad", "O"), ("v", "V"), ("a", "V"), ("t", "O"), ("s", "O"), ("d", "O"), ("i", "O"), ("o", "O"),
    ("z", "O"),
]


def kind(word, tag):
    # Morphemes are parts of nouns more often than words, and adjectives of one character stand before these.
    if tag.endswith("g"):
        return "N"
    if len(word) == 1 and tag == "a":
        return "M"
    # Places are nouns (口岸), but for those in relation to something (墙上).
    if tag == "s" and word[-1] not in LOCALIZERS:
        return "N"
    return next((letter for start, letter in CLASSES if tag.startswith(start)), "F")


def main():
    # The package itself is not run: it would build its own index.
    folder = pathlib.Path(importlib.util.find_spec("jieba").origin).parent
    with open(folder / "dict.txt", encoding="utf-8") as source, \
            open(sys.argv[1], "w", encoding="utf-8") as file:
        for line in source:
            word, count, tag = line.split()
            if not re.fullmatch(f"[\u4e00-\u9fff]{{1,{LONGEST}}}", word):
                continue
            if len(word) == 1 or int(count) >= LEAST:
                file.write(f"{word}\t{count}\t{kind(word, tag)}\n")


if __name__ == "__main__":
    main()

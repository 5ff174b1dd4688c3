#!/usr/bin/env python3
"""Writes the word list of the Thai word breaker.

    python3 Models/WordBreaking/thai.py OUTPUT.tsv

One word a line: the word, how often the Thai National Corpus has it, and a class: L country or
province, V verb or adjective, N anything else. No list has classes of words: a word is taken for a verb
where a list has a noun made of it with การ or ความ. Needs `pythainlp` as pinned in
requirements.txt, of which these lists are under CC0: words_th.txt, tnc_freq.txt, countries_th.txt,
thailand_provinces_th.csv.
"""
import importlib.util
import pathlib
import re
import sys

WORD = re.compile("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{2,24}")
NOUN_PREFIXES = ("การ", "ความ")


def lines(name):
    # The package itself is not run: it would ask for much else.
    folder = pathlib.Path(importlib.util.find_spec("pythainlp").origin).parent / "corpus"
    return (folder / name).read_text(encoding="utf-8").splitlines()


def main():
    counts = {}
    for line in lines("tnc_freq.txt"):
        word, count = line.split("\t")
        counts[word] = int(count)
    places = [line.strip() for line in lines("countries_th.txt")]
    places += [line.split(",")[0] for line in lines("thailand_provinces_th.csv")]
    words = {line.strip() for line in lines("words_th.txt")} | set(places)
    nouns = words | counts.keys()
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        for word in sorted(filter(WORD.fullmatch, words)):
            is_verb = any(prefix + word in nouns for prefix in NOUN_PREFIXES)
            kind = "L" if word in places else "V" if is_verb else "N"
            file.write(f"{word}\t{counts.get(word, 0)}\t{kind}\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the word list of the Korean tagger: the dictionary words of Kiwi, most frequent first.

    python3 Models/Korean/lexicon.py OUTPUT.tsv

One word a line: the word (two to six syllables), a tab, and its class: N common noun, P proper
noun, V stem of a verb or adjective, M adverb, determiner, pronoun or other word that takes no
verbal ending. Needs `kiwipiepy` as pinned in requirements.txt (dictionary under Apache-2.0).
"""
import re
import sys

from kiwipiepy import Kiwi

CLASSES = {
    "NNG": "N", "XR": "N", "NNP": "P", "VV": "V", "VA": "V", "VX": "V", "MAG": "M", "MAJ": "M",
    "MM": "M", "IC": "M", "NP": "M", "NR": "M", "NNB": "M",
}
PROPER_NOUNS = 150_000


def main():
    kiwi = Kiwi(num_workers=1)
    proper, index = 0, 0
    seen = set()
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        while True:
            try:
                morpheme = kiwi.morpheme(index)
            except ValueError:
                break
            index += 1
            kind = CLASSES.get(morpheme.tag.split("-")[0])
            if kind is None or not re.fullmatch("[가-힣]{2,6}", morpheme.form):
                continue
            if (morpheme.form, kind) in seen or kind == "P" and proper >= PROPER_NOUNS:
                continue
            seen.add((morpheme.form, kind))
            proper += kind == "P"
            file.write(f"{morpheme.form}\t{kind}\n")


if __name__ == "__main__":
    main()

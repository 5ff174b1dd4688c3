#!/usr/bin/env python3
"""Writes the Traditional characters of Chinese with the Simplified one of each, by which words are looked up.

    python3 Models/WordBreaking/traditional.py CHINESE.tsv OUTPUT.txt

Two characters a line, the Traditional one first, in the order of the code points: lines of seven bytes,
which the program searches in place. CHINESE.tsv is the list of chinese.py: characters that are in its words
(乾 of 乾坤) are Simplified as well and are left out. Needs `opencc-python-reimplemented` as pinned in
requirements.txt (Apache 2.0).
"""
import importlib.util
import pathlib
import re
import sys

IDEOGRAPH = re.compile("[\u4e00-\u9fff]")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        words = [line.split("\t")[0] for line in file]
    simplified = {character for word in words if len(word) > 1 for character in word}
    folder = pathlib.Path(importlib.util.find_spec("opencc").origin).parent
    pairs = []
    with open(folder / "dictionary" / "TSCharacters.txt", encoding="utf-8") as file:
        for line in file:
            traditional, first = line.split()[:2]
            if (traditional != first and traditional not in simplified
                    and IDEOGRAPH.fullmatch(traditional) and IDEOGRAPH.fullmatch(first)):
                pairs.append(traditional + first)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.writelines(pair + "\n" for pair in sorted(pairs))


if __name__ == "__main__":
    main()

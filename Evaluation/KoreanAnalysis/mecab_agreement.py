#!/usr/bin/env python3
"""How often the project's MeCab analyzer finds the morphemes of mecab-ko.

    swift build -c release --traits MeCab --product ModelTraining
    python3 Evaluation/KoreanAnalysis/mecab_agreement.py ../shared/data/ko

mecab-ko is a fork of MeCab that makes words after a space dearer; python-mecab-ko wraps it. The project
uses MeCab as it is and adds that cost itself. The morphemes of both are compared, place and tag, after
the fork's words are cut by the rules of the analyzer: compounds into nouns of two syllables or more,
contracted forms by `treebanks.spans_of_word`. What is no Hangul the project cuts in its own way; it is
left out. Sentences: those of the treebanks, and the lines of Wikinews.
"""
import argparse
import json

import systems
import treebanks

TAGS = {"NNBC": "NNB", "SSO": "SS", "SSC": "SS", "SC": "SP", "UNKNOWN": "NNG"}
NOUNS = {"NNG", "NNP", "SL", "SH", "XR", "UNKNOWN"}
PARTS = NOUNS | {"XPN", "XSN"}
# The analyzer cuts longer text in two.
LONGEST = 4096


def holds_hangul(text):
    return any("가" <= c <= "힣" or "ㄱ" <= c <= "ㅣ" or "\u1100" <= c <= "\u11ff" for c in text)


def spans(word):
    """The morphemes of a word of mecab-ko."""
    begin, end = word.span
    tags = word.feature.pos.split("+")
    expression = word.feature.expression
    parts = [part.split("/")[:2] for part in expression.split("+")] if expression else []
    forms, kinds = [form for form, _ in parts], [tag for _, tag in parts]
    if len(tags) == 1 and tags[0] in NOUNS:
        if not ("".join(forms) == word.surface and PARTS.issuperset(kinds)
                and all(len(form) > 1 for form in forms)):
            return [(begin, end, tags[0])]
    elif not parts:
        return [(begin, end, tags[0])]
    return treebanks.spans_of_word(word.surface, begin, forms, kinds)


def fork(texts):
    from mecab import MeCab
    analyzer = MeCab()
    for text in texts:
        yield [(begin, end, TAGS.get(tag, tag)) for word in analyzer.parse(text)
               if holds_hangul(word.surface) for begin, end, tag in spans(word) if begin < end]


def sentences(folder):
    for _, gold in treebanks.treebanks(f"{folder}/treebank"):
        yield from (text for text, _ in gold)
    with open(f"{folder}/raw/wikinews_ko.jsonl", encoding="utf-8") as file:
        for record in map(json.loads, file):
            yield from (" ".join(line.split()) for line in record["text"].split("\n"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--binary", default=".build/release/ModelTraining")
    arguments = parser.parse_args()
    texts = [text for text in sentences(arguments.data) if text and len(text.encode()) < LONGEST]
    same = shared = found = wanted = 0
    for text, gold, own in zip(texts, fork(texts), systems.mecab_trait(texts, arguments.binary)):
        own = [span for span in own if holds_hangul(text[span[0]:span[1]])]
        same += own == gold
        shared, found, wanted = shared + len(set(own) & set(gold)), found + len(own), wanted + len(gold)
    print(f"{len(texts)} sentences, {same} the same; {wanted} morphemes of mecab-ko, {found} of ours, {shared} shared")


if __name__ == "__main__":
    main()

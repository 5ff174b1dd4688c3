#!/usr/bin/env python3
"""Noun-run and morpheme F1 of Korean analyzers on the treebanks, by one scorer.

    swift build -c release --traits MeCab --product ModelTraining
    python3 Evaluation/KoreanAnalysis/score.py ../shared/data/ko/treebank

A noun run is a maximal sequence of touching NNG, NNP, XSN and XPN; a morpheme counts when its place
and class (noun, predicate, modifier, particle, ending, prefix, suffix) are right. Places are scalars
of the text. Words that a treebank does not segment are left out on both sides.
"""
import argparse
import random

import systems
import treebanks

CLASSES = {}
for name, tags in {
        "noun": "NNG NNP NNB NP NR XR SN SL SH NA UNA UN",
        "verb": "VV VA VX VCN VCP V XSV XSA",
        "modifier": "MM MMD MMN MMA MAG MAJ IC XSM",
        "particle": "JKS JKC JKG JKO JKB JKV JKQ JX JC J",
        "ending": "EP EF EC ETN ETM E",
        "prefix": "XPN", "suffix": "XSN"}.items():
    for tag in tags.split():
        CLASSES[tag] = name
RUN = {"NNG", "NNP", "XSN", "XPN"}


def unknown(spans):
    return [span for span in spans if span[2] == "?"]


def noun_runs(text, spans):
    """Maximal runs of touching noun morphemes."""
    runs = []
    last = None
    for start, end, tag in spans:
        if tag in RUN:
            if last is not None and last == start:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((start, end))
            last = end
        else:
            last = None
    return set(runs)


def morphemes(text, spans):
    return {(start, end, CLASSES[tag]) for start, end, tag in spans if tag in CLASSES}


def known(items, gaps):
    return {item for item in items if not any(item[0] < end and start < item[1] for start, end, _ in gaps)}


def counts(extract, gold, system):
    """Of each sentence: what both have, what the system has, what the treebank has."""
    result = []
    for (text, gold_spans), spans in zip(gold, system):
        gaps = unknown(gold_spans)
        a, b = known(extract(text, gold_spans), gaps), known(extract(text, spans), gaps)
        result.append((len(a & b), len(b), len(a)))
    return result


def f1(counted):
    hits, found, wanted = (sum(column) for column in zip(*counted))
    return 200 * hits / (found + wanted)


def interval(first, second, rounds=1000):
    """The 95 % interval of the difference of two F1, sentences drawn with replacement (seeded)."""
    generator = random.Random(12345)
    differences = []
    for _ in range(rounds):
        drawn = generator.choices(range(len(first)), k=len(first))
        differences.append(f1([first[i] for i in drawn]) - f1([second[i] for i in drawn]))
    differences.sort()
    return differences[rounds // 40], differences[-1 - rounds // 40]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks")
    parser.add_argument("--binary", default=".build/release/ModelTraining")
    parser.add_argument("--options", default="", help="options of korean-tokens, parted by spaces")
    arguments = parser.parse_args()
    print("| treebank | sentences | measure | embedded | Kiwi | mecab-ko | MeCab, our trait "
          "| embedded less Kiwi, 95 % |")
    print("|---|---|---|---|---|---|---|---|")
    for name, gold in treebanks.treebanks(arguments.treebanks):
        texts = [text for text, _ in gold]
        results = [
            systems.embedded(texts, arguments.binary, *arguments.options.split()),
            systems.kiwi(texts), systems.mecab(texts), systems.mecab_trait(texts, arguments.binary),
        ]
        for measure, extract in (("noun runs", noun_runs), ("morphemes", morphemes)):
            counted = [counts(extract, gold, result) for result in results]
            scores = " | ".join(f"{f1(each):.2f}" for each in counted)
            low, high = interval(counted[0], counted[1])
            print(f"| {name} | {len(gold)} | {measure} | {scores} | {low:+.2f} to {high:+.2f} |",
                  flush=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Noun-run and morpheme F1 of Korean analyzers on the treebanks, by one scorer.

    swift build -c release --traits MeCab --product ModelTraining
    python3 Evaluation/KoreanAnalysis/score.py ../shared/data/ko/treebank

A noun run is a maximal sequence of touching NNG, NNP, XSN and XPN; a morpheme counts when its place
and class (noun, predicate, modifier, particle, ending, prefix, suffix) are right. Places are scalars
of the text. Words that a treebank does not segment are left out on both sides.
"""
import argparse

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


def f1(extract, gold, system):
    hits = found = wanted = 0
    for (text, gold_spans), spans in zip(gold, system):
        gaps = unknown(gold_spans)
        a, b = known(extract(text, gold_spans), gaps), known(extract(text, spans), gaps)
        hits, found, wanted = hits + len(a & b), found + len(b), wanted + len(a)
    return 200 * hits / (found + wanted)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks")
    parser.add_argument("--binary", default=".build/release/ModelTraining")
    parser.add_argument("--options", default="", help="options of korean-tokens, parted by spaces")
    arguments = parser.parse_args()
    print("| treebank | sentences | measure | embedded | Kiwi | mecab-ko | MeCab, our trait |")
    print("|---|---|---|---|---|---|---|")
    for name, gold in treebanks.treebanks(arguments.treebanks):
        texts = [text for text, _ in gold]
        results = [
            systems.embedded(texts, arguments.binary, *arguments.options.split()),
            systems.kiwi(texts), systems.mecab(texts), systems.mecab_trait(texts, arguments.binary),
        ]
        for measure, extract in (("noun runs", noun_runs), ("morphemes", morphemes)):
            scores = " | ".join(f"{f1(extract, gold, result):.2f}" for result in results)
            print(f"| {name} | {len(gold)} | {measure} | {scores} |", flush=True)


if __name__ == "__main__":
    main()

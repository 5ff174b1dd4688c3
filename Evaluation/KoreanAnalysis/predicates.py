#!/usr/bin/env python3
"""How many predicates get the right dictionary form as their term.

    swift build -c release --product yoyak
    python3 Evaluation/KoreanAnalysis/predicates.py LABELLED.tsv ../shared/data/ko/treebank

LABELLED.tsv is the text as `Models/Korean/label.py` labels it. Its 500 most frequent verbs and
adjectives, without those of noun and 하다, are conjugated by Kiwi (`Models/Korean/conjugation.py`), and
each form stands after 그는. Then come the words of KLUE-DP dev and UD Kaist test that begin with a
predicate and have no other (살펴보다 is two predicates there, and one to the analyzer), whose stems
people wrote down. Printed are the share of right terms among all, and among those
that the analyzer takes for a verb or adjective. Forms whose stem is changed (불렀다, 부르다) are also
counted by themselves.

Where several of the frequent predicates share a form (걸었다) any of them is right. A predicate in the
stop list is right when it has no term.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

import treebanks
from kiwipiepy import Kiwi

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "Models/Korean"))
import conjugation  # noqa: E402
import stems  # noqa: E402

FREQUENT = 500


def analyze(texts, binary):
    """Of each text the tokens by their start, as (tag, term or None)."""
    lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts))
    command = [binary, "analyze", "--input-format", "jsonl", "-f", "jsonl", "--language", "ko",
               "--keep-boilerplate", "-"]
    result = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    tokens = [{} for _ in texts]
    for record in map(json.loads, result.stdout.splitlines()):
        tokens[int(record["id"])][record["start"]] = record["tag"], record.get("term")
    return tokens


def conjugated(labelled):
    """(text, [(start, form, its stems)]) of the forms of the frequent predicates."""
    _, counts = stems.read(labelled)
    predicates = [p for p in counts if p[0] == "하" or not p[0].endswith("하")]
    predicates.sort(key=lambda predicate: (-counts[predicate], predicate))
    kiwi = Kiwi(num_workers=1)
    stems_of = collections.defaultdict(set)
    for stem, tag in predicates[:FREQUENT]:
        for form in conjugation.forms(kiwi, stem, tag):
            stems_of[form].add(stem)
    for form, found in stems_of.items():
        yield conjugation.CARRIER + form + ".", [(len(conjugation.CARRIER), form, found)]


def written(sentences):
    """The same of a treebank's predicates that begin a word."""
    for text, spans in sentences:
        cases = []
        for start, _, tag in spans:
            tag, _, stem = tag.partition(":")
            word = text[start:].split(" ")[0]
            predicates = [span for span in spans if start <= span[0] < start + len(word)
                          and span[2].split(":")[0] in ("VV", "VA", "VX", "VCP", "VCN", "XSV", "XSA")]
            if tag in ("VV", "VA") and re.fullmatch("[가-힣]+", stem) and text[start - 1:start] in (
                    "", " ") and len(predicates) == 1 and not stem[1:].endswith("하"):
                cases.append((start, word, {stem}))
        yield text, cases


def kaist_row(row):
    forms, tags = treebanks.kaist_row(row) or ([], [])
    return forms and (forms, treebanks.with_forms(forms, tags))


def measure(name, texts, stop, binary):
    texts = list(texts)
    for changed in (False, True):
        right = found = total = 0
        for tokens, (_, cases) in zip(analyze([text for text, _ in texts], binary), texts):
            for start, form, its in cases:
                if changed and any(form.startswith(stem) for stem in its):
                    continue
                tag, term = tokens.get(start, (None, None))
                seen = tag in ("VV", "VA")
                total, found = total + 1, found + seen
                right += seen and term in {None if s + "다" in stop else s + "다" for s in its}
        print(f"| {name}{', stem changed' if changed else ''} | {total} | {100 * right / total:.2f} | "
              f"{100 * right / found:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("labelled")
    parser.add_argument("treebanks")
    parser.add_argument("--binary", default=".build/release/yoyak")
    arguments = parser.parse_args()
    stop = set((ROOT / "Models/korean-stop-terms.txt").read_text(encoding="utf-8").split())
    klue = treebanks.klue(f"{arguments.treebanks}/klue-dp-v1.1_dev.tsv", treebanks.with_forms)
    kaist = treebanks.conllu(f"{arguments.treebanks}/ko_kaist-ud-test.conllu", kaist_row)
    print("| predicates | number | right terms, % of all | % of those found |")
    print("|---|---|---|---|")
    for name, texts in (("500 most frequent, all forms", conjugated(arguments.labelled)),
                        ("KLUE-DP dev", written(klue)), ("UD Kaist test", written(kaist))):
        measure(name, texts, stop, arguments.binary)


if __name__ == "__main__":
    main()

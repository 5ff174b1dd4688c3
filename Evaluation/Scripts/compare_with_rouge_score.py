#!/usr/bin/env python3
"""Compares `yoyak evaluate rouge --compatibility rouge-score` with the package rouge-score itself.

usage: compare_with_rouge_score.py --yoyak YOYAK [--random N] [--seed N] [DATASET.jsonl ...]

Scores N random pairs and, of every data set, the first lines of `text` against `reference` (a
string or strings), with and without stemming, by all metrics; every precision, recall and F must
be the same double. Needs rouge-score 0.1.2. The exit status is 1 when anything differs.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile

from rouge_score import rouge_scorer

from compare_with_rouge155 import ODD, Texts

METRICS = ["rouge1", "rouge2", "rouge3", "rouge4", "rougeL", "rougeLsum"]
EXTRA = ["İstanbul", "KİLO", "300K", "ſtop", "ﬁne", "ＡＢＣ", "\u2028", "\x85", "\x1c", "a\u0301b", "ß", "²"]


def random_pairs(count, seed):
    for number in range(count):
        rng = random.Random(seed * 1_000_003 + number)
        texts = Texts(rng)
        base = texts.summary()

        def text(sentences):
            words = "\n".join(sentences).split(" ")
            for _ in range(rng.choice([0, 0, 1, 3])):
                words.insert(rng.randrange(len(words) + 1), rng.choice(EXTRA + ODD))
            return " ".join(words)

        yield text(texts.related(base)), [
            text(texts.related(base)) for _ in range(rng.choice([1, 1, 2, 3]))]


def data_pairs(path):
    with open(path) as file:
        for line in file:
            record = json.loads(line)
            references = record["reference"]
            references = [references] if isinstance(references, str) else references
            text = record.get("text") or "\n".join(record["sentences"])
            lines = [x for x in text.replace(". ", ".\n").split("\n") if x][:4]
            if references:
                yield "\n".join(lines), references


def compare(yoyak, pairs, stemming, folder):
    with open(folder + "/pairs.jsonl", "w") as file:
        for number, (hypothesis, references) in enumerate(pairs):
            file.write(json.dumps(
                {"id": str(number), "summary": hypothesis, "reference": references}) + "\n")
    command = [
        yoyak, "evaluate", "rouge", folder + "/pairs.jsonl", "--compatibility", "rouge-score",
        "--metrics", ",".join(METRICS), "--format", "json", "--documents"]
    output = subprocess.run(
        command + (["--stem"] if stemming else []), capture_output=True, check=True).stdout
    ours = {}
    for entry in json.loads(output)["documents"]:
        name = entry["metric"].replace("ROUGE-", "rouge")
        ours[int(entry["id"]), name] = (entry["precision"], entry["recall"], entry["f1"])
    scorer = rouge_scorer.RougeScorer(METRICS, use_stemmer=stemming)
    different = 0
    for number, (hypothesis, references) in enumerate(pairs):
        expected = scorer.score_multi(references, hypothesis)
        for name in METRICS:
            if tuple(expected[name]) != ours[number, name]:
                different += 1
                if different <= 5:
                    print("differs: %s, text %d: %r, ours %r" % (
                        name, number, tuple(expected[name]), ours[number, name]))
    return different


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--random", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("datasets", nargs="*")
    arguments = parser.parse_args()
    sets = [("random", list(random_pairs(arguments.random, arguments.seed)))]
    for path in arguments.datasets:
        sets.append((path.split("/")[-1], list(data_pairs(path))))
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, pairs in sets:
            for stemming in (False, True):
                different = compare(arguments.yoyak, pairs, stemming, folder)
                total += different
                print("%s%s: %d texts, %d of %d scores differ" % (
                    name, ", stemmed" if stemming else "", len(pairs), different,
                    len(pairs) * len(METRICS)), flush=True)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())

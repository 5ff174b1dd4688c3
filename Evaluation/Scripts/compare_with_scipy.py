#!/usr/bin/env python3
"""Compares `yoyak evaluate correlation` with SciPy on random files of judgements.

usage: compare_with_scipy.py --yoyak YOYAK [--files N] [--seed N]

Kendall's tau-b, Pearson's r and Spearman's rho at the level of systems and of summaries must agree to
1e-9, and so must the p values of Williams' test, computed from the figures that the program prints for
every output. Needs SciPy. The exit status is 1 when anything differs.
"""
import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
import warnings

from scipy import stats

TOLERANCE = 1e-9
METRICS = ["rouge1", "rouge2", "rougeL"]
WORDS = "harbour bridge council Monday rain grapes mayor closed open vote plan road school water".split()
FUNCTIONS = {"kendall": stats.kendalltau, "pearson": stats.pearsonr, "spearman": stats.spearmanr}


def judgements(rng):
    systems, documents = rng.randint(2, 9), rng.randint(1, 6)
    skill = [rng.random() for _ in range(systems)]
    for document in range(documents):
        reference = [rng.choice(WORDS) for _ in range(12)]
        for system in range(systems):
            if rng.random() < 0.05:
                continue
            words = [w if rng.random() < skill[system] else rng.choice(WORDS) for w in reference]
            yield {
                "system": "s%d" % system, "document": document, "candidate": " ".join(words),
                "references": [" ".join(reference)],
                "score": rng.choice([1, 2, 3, 4, 5]) if rng.random() < 0.5 else [
                    round(5 * skill[system], 2), rng.random()]}


def coefficient(name, first, second):
    if len(set(first)) < 2 or len(set(second)) < 2:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(FUNCTIONS[name](first, second)[0])


def williams(one, other, between, count):
    k = 1 - one ** 2 - other ** 2 - between ** 2 + 2 * one * other * between
    variance = 2 * k * (count - 1) / (count - 3) + ((one + other) / 2) ** 2 * (1 - between) ** 3
    if variance <= 1e-12:
        return None
    return stats.t.sf((one - other) * math.sqrt((count - 1) * (1 + between) / variance), count - 3)


def means(outputs, value):
    sums = {}
    for output in outputs:
        sums.setdefault(output["system"], []).append(value(output))
    return [sum(values) / len(values) for values in sums.values()]


def expected(outputs):
    """By metric, level and correlation the coefficients, and the p values of Williams' test."""
    figures, tests, systems = {}, {}, {}
    people = means(outputs, lambda output: output["score"])
    names = sorted(outputs[0]["figures"])
    for metric in names:
        systems[metric] = means(outputs, lambda output: output["figures"][metric])
        for name in FUNCTIONS:
            figures[metric, "system", name] = coefficient(name, people, systems[metric])
            found = []
            for document in {output["document"] for output in outputs}:
                own = [output for output in outputs if output["document"] == document]
                value = coefficient(
                    name, [x["score"] for x in own], [x["figures"][metric] for x in own])
                if value is not None:
                    found.append(value)
            figures[metric, "summary", name] = sum(found) / len(found) if found else None
    for first in names:
        for second in names:
            three = [coefficient("pearson", people, systems[first]),
                     coefficient("pearson", people, systems[second]),
                     coefficient("pearson", systems[first], systems[second])]
            if first != second and None not in three and len(people) >= 4:
                tests[first, second] = williams(*three, len(people))
    return figures, {pair: p for pair, p in tests.items() if p is not None}


def differ(one, other):
    return (one is None) != (other is None) or one is not None and abs(one - other) > TOLERANCE


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    compared = different = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(arguments.files):
            records = list(judgements(random.Random(arguments.seed * 100_003 + number)))
            if not records:
                continue
            with open(folder + "/judgements.jsonl", "w") as file:
                file.writelines(json.dumps(record) + "\n" for record in records)
            result = json.loads(subprocess.run(
                [arguments.yoyak, "evaluate", "correlation", folder + "/judgements.jsonl", "--metrics",
                 ",".join(METRICS), "--language", "en", "--format", "json", "--documents"],
                capture_output=True, check=True).stdout)
            figures, tests = expected(result["outputs"])
            ours = {(x["metric"], x["level"], x["correlation"]): x.get("coefficient")
                    for x in result["correlations"]}
            own_tests = {(x["metric"], x["against"]): x["pValue"] for x in result["williams"]}
            for key in list(figures) + sorted(set(tests) | set(own_tests)):
                one = figures[key] if key in figures else tests.get(key)
                other = ours[key] if key in figures else own_tests.get(key)
                compared += 1
                if differ(one, other):
                    different += 1
                    if different <= 5:
                        print("differs: file %d, %s: %r, ours %r" % (number, key, one, other))
    print("%d files, %d figures, %d differ" % (arguments.files, compared, different))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Writes Models/training-sets.txt: sketches of the sets that weights were learned from.

usage: training_sets.py [--data ../shared/data] [--output Models/training-sets.txt]

For every file of weights the sets are taken from where the training takes them:
Sources/Training/Summaries/SummaryDataSet.swift and Models/keyword-recipe.json. Of each set the 64
least fingerprints of its documents are kept (FNV-1a of the first 300 bytes that are no white space,
of 'text' and of 'sentences'); `yoyak evaluate` marks systems with a dagger when it meets one of them.
Run it after every training with other sets.
"""
import argparse
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

KEPT = 64


def fingerprint(text):
    hash_ = 0xCBF29CE484222325
    for byte in [b for b in text.encode() if b > 0x20][:300]:
        hash_ = ((hash_ ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return hash_


def sketch(path):
    found = set()
    with open(path) as file:
        for line in file:
            if not line.strip():
                continue
            record = json.loads(line)
            if record.get("text"):
                found.add(fingerprint(record["text"]))
            if record.get("sentences"):
                found.add(fingerprint("\n".join(record["sentences"])))
    return sorted(found)[:KEPT]


def summary_sets(data):
    with open("Sources/Training/Summaries/SummaryDataSet.swift") as file:
        for folder, name in re.findall(r'\("(\w+)", "(\w+)", \.', file.read()):
            yield f"{data}/{folder}/summaries/{name}.jsonl"


def keyword_sets(data, build):
    with open("Models/keyword-recipe.json") as file:
        for model in json.load(file)["models"]:
            yield os.path.splitext(model["weights"])[0], [
                entry["file"].replace("{data}", data).replace("{build}", build)
                for entry in model["sets"]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--output", default="Models/training-sets.txt")
    arguments = parser.parse_args()
    data = arguments.data
    with tempfile.TemporaryDirectory() as build:
        scripts = os.path.dirname(os.path.abspath(__file__))
        subprocess.run(
            [sys.executable, scripts + "/inspec_uncontrolled.py",
             data + "/en/keywords/inspec_without_test.jsonl", build + "/inspec_uncontrolled.jsonl"],
            check=True)
        subprocess.run(
            [sys.executable, scripts + "/news_keywords.py", "--data", data, build], check=True)
        models = [("summarizer-weights", list(summary_sets(data)))]
        models += keyword_sets(data, build)
        lines = ["# The sets that weights were learned from, and fingerprints of some of their documents;",
                 "# made by Evaluation/Scripts/training_sets.py."]
        for weights, paths in models:
            lines.append(f"[{weights}]")
            for path in paths:
                if not os.path.exists(path):
                    # A set that the training makes of one of the data's.
                    name = os.path.splitext(os.path.basename(path))[0]
                    path = (sorted(glob.glob(f"{data}/*/*/{name}*.jsonl")) or [path])[0]
                if not os.path.exists(path):
                    print("missing: " + path, file=sys.stderr)
                    continue
                name = os.path.splitext(os.path.basename(path))[0]
                lines.append(" ".join([name] + [f"{value:x}" for value in sketch(path)]))
    with open(arguments.output, "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

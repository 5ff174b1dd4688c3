#!/usr/bin/env python3
"""Writes the table of Evaluation/Keywords.md: F1@5/10/15 of every keyword ranker on every set.

usage: keywords.py [--data FOLDER]

Runs `Scripts/train-keywords` into a temporary folder for the row of the default, which is by
cross-validation, and says whether the files it makes are those in Models; then
`ModelTraining rank-keywords` for the other rows. Only figures are written, between the lines
`<!-- table -->` and `<!-- end of table -->`.
"""
import argparse
import filecmp
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRAIN = ROOT / ".build/release/ModelTraining"
SETS = [
    ("en", "{build}/inspec_uncontrolled.jsonl"),
    ("en", "{data}/en/keywords/semeval2017.jsonl"),
    ("en", "{data}/en/keywords/semeval2010.jsonl"),
    ("en", "{data}/en/keywords/www.jsonl"),
    ("en", "{data}/en/keywords/kdd.jsonl"),
    ("en", "{root}/Evaluation/corpus.jsonl"),
    ("pt", "{data}/multi/keywords/pt_bn_kp.jsonl"),
    ("ko", "{data}/ko/keywords/riss_abstracts.jsonl"),
    ("ko", "{root}/Evaluation/corpus.jsonl"),
    ("ko", "{build}/news_keywords.jsonl"),
]
METHODS = [
    "tfidf", "textrank", "singlerank", "positionrank", "topicrank", "multipartiterank", "rake",
    "yake", "kpminer", "contrast", "krwordrank", "firstphrases",
]


def output(*command):
    return subprocess.run(
        [str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ).stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    data = (ROOT / parser.parse_args().data).resolve()
    rows = {method: {} for method in ["learned"] + METHODS}
    with tempfile.TemporaryDirectory() as folder:
        text = output("Scripts/train-keywords", data, folder)
        for line in text.splitlines():
            language, name, score = line.split()
            rows["learned"][language, name] = score
        for path in sorted(pathlib.Path(folder).iterdir()):
            same = filecmp.cmp(path, ROOT / "Models" / path.name, shallow=False)
            print(f"{path.name}: {'as in Models' if same else 'NOT as in Models'}")
    heads = []
    for language, path in SETS:
        path = pathlib.Path(path.format(build=ROOT / ".build", data=data, root=ROOT))
        heads.append((language, path.stem))
        options = [part for method in METHODS for part in ("--method", method)]
        for line in output(TRAIN, "rank-keywords", language, path, *options).splitlines():
            name, method, score = line.split()[:3]
            rows[method][language, name] = score.rstrip(",")
    lines = ["| ranker | " + " | ".join(
        name + (" " + language if name == "corpus" else "") for language, name in heads) + " |",
        "|---" * (len(heads) + 1) + "|"]
    for method, scores in rows.items():
        lines.append(f"| {method} | " + " | ".join(scores.get(head, "") for head in heads) + " |")
    page = ROOT / "Evaluation/Keywords.md"
    before, rest = page.read_text().split("<!-- table -->\n")
    after = rest.split("<!-- end of table -->\n")[1]
    page.write_text(
        before + "<!-- table -->\n" + "\n".join(lines) + "\n<!-- end of table -->\n" + after)


main()

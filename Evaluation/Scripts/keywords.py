#!/usr/bin/env python3
"""Writes the table of Evaluation/Keywords.md: F1@5/10/15 of every keyword ranker on every source.

usage: keywords.py [--data FOLDER] [--skip-models]

Runs `Scripts/train-keywords` into a temporary folder and says whether the files it makes are those in
Models, unless `--skip-models`; then again for the report, whose figures alone are written, between the
lines `<!-- table -->` and `<!-- end of table -->`.
"""
import argparse
import filecmp
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def train(*arguments):
    command = ["Scripts/train-keywords", *map(str, arguments)]
    subprocess.run(command, check=True, cwd=ROOT)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--skip-models", action="store_true")
    arguments = parser.parse_args()
    data = (ROOT / arguments.data).resolve()
    with tempfile.TemporaryDirectory() as folder:
        models, report = pathlib.Path(folder, "models"), pathlib.Path(folder, "report.md")
        models.mkdir()
        if not arguments.skip_models:
            train(data, models)
            for path in sorted(models.iterdir()):
                same = filecmp.cmp(path, ROOT / "Models" / path.name, shallow=False)
                print(f"{path.name}: {'as in Models' if same else 'NOT as in Models'}")
        train(data, models, report)
        # The table of F1; that of reliability follows after an empty line.
        table = report.read_text().split("\n\n")[0] + "\n"
    page = ROOT / "Evaluation/Keywords.md"
    before, rest = page.read_text().split("<!-- table -->\n")
    after = rest.split("<!-- end of table -->\n")[1]
    page.write_text(before + "<!-- table -->\n" + table + "<!-- end of table -->\n" + after)


main()

#!/usr/bin/env python3
"""Writes Evaluation/RESULTS.md: every method on every data set that is there.

    swift build -c release --product yoyak
    python3 Evaluation/Scripts/results.py

Runs `yoyak evaluate` on Evaluation/corpus.jsonl and on the sets in ../shared/data (outside the
repository; sets that are missing are named as missing). Only figures are written, never text.
`--program FILE` takes another build and `--origin TEXT` says which, `--data FOLDER` takes other
sets, `--output FILE` another place, `--only PART` the sets whose path contains PART.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Data set, length, largest number of documents (a seeded sample of larger sets keeps this short).
SUMMARIES = [
    ("Evaluation/corpus.jsonl", "reference", None),
    ("ko/summaries/bflysoft_news.jsonl", "gold", None),
    ("ko/summaries/bflysoft_news.jsonl", "reference", None),
    ("ko/summaries/sci_news.jsonl", "gold", None),
    ("ko/summaries/sci_news.jsonl", "reference", None),
    ("ko/summaries/aihub_report_nine_genres.jsonl", "reference", 300),
    ("en/summaries/bbc_news.jsonl", "reference", 300),
    ("en/summaries/xsum_pyrxsum100.jsonl", "sentences:1", None),
    ("en/summaries/summa10.jsonl", "reference", None),
    ("en/summaries/opinosis.jsonl", "reference", None),
    ("en/summaries/scitldr_abstract_dev.jsonl", "sentences:1", 300),
    ("multi/summaries/orangesum_fr.jsonl", "sentences:1", 200),
]
KEYWORDS = [
    ("Evaluation/corpus.jsonl", None),
    ("ko/keywords/riss_abstracts.jsonl", None),
    ("en/keywords/inspec_without_test.jsonl", 300),
    ("en/keywords/semeval2017.jsonl", None),
    ("en/keywords/semeval2010.jsonl", 50),
    ("en/keywords/www.jsonl", 300),
    ("en/keywords/kdd.jsonl", 300),
    ("multi/keywords/pt_bn_kp.jsonl", None),
]
# The columns of the keyword tables: group of the program's tables, metric, heading.
KEYWORD_COLUMNS = [
    ("exact", "F1@5", "F1@5"),
    ("exact", "F1@10", "F1@10"),
    ("exact", "F1@15", "F1@15"),
    ("exact", "R-precision", "R-prec."),
    ("exact", "MAP", "MAP"),
    ("exact", "nDCG", "nDCG"),
    ("exact, gold in the text", "F1@10", "F1@10, gold in text"),
    ("exact, micro", "F1@10", "micro F1@10"),
    ("partial", "F1@10", "partial F1@10"),
]

HEAD = """# Results

Written by `python3 Evaluation/Scripts/results.py`; do not edit. {origin}

Every method beside the baseline (lead, or the phrases that stand first), sentences or phrases at
random (seed 12345), and a greedy oracle that knows the references. Figures are in hundredths:
ROUGE F1 against the best of the references, or F1 over documents. ± is half of the 95 % bootstrap
interval (1,000 resamples); \\* is p < 0.05 and \\*\\* p < 0.01 against the baseline, in either
direction, by approximate randomization (1,000 trials). With so many comparisons on a page one in
twenty single stars is chance. Bold is the best figure of a column, the oracle left out. Lengths:
`reference` is as many characters as the references have on average (one sentence where none is
that short), `gold` as many sentences as people marked. Methods with learned weights may have been
fitted on parts of these sets; what they were fitted on stands with their models.

The sets other than `corpus.jsonl` are not part of the project. The checksum in a signature tells
which version of a file was used.
"""


def run(arguments):
    started = time.time()
    result = subprocess.run(arguments, capture_output=True, text=True)
    print(f"{time.time() - started:6.1f} s  {' '.join(arguments[1:])}", file=sys.stderr)
    if result.returncode:
        sys.exit(f"{' '.join(arguments)} failed:\n{result.stderr}")
    return json.loads(result.stdout)


def stars(score):
    p = score.get("pValue")
    return "" if p is None or p >= 0.05 else r"\*\*" if p < 0.01 else r"\*"


def table(run, columns):
    """A Markdown table; columns are (group, metric, heading)."""
    scores = {(s["system"], s["group"], s["metric"]): s for s in run["scores"]}
    systems = list(dict.fromkeys(s["system"] for s in run["scores"]))
    lines = [
        "| system | " + " | ".join(heading for _, _, heading in columns) + " |",
        "|---|" + "---:|" * len(columns),
    ]
    for system in systems:
        cells = []
        for group, metric, _ in columns:
            score = scores[system, group, metric]
            best = max(scores[s, group, metric]["score"] for s in systems if s != "oracle")
            figure = f"{score['score'] * 100:.1f}"
            if system != "oracle" and score["score"] == best:
                figure = f"**{figure}**"
            half = (score["upper"] - score["lower"]) / 2 * 100
            cells.append(f"{figure} ±{half:.1f}{stars(score)}")
        lines.append(f"| {system} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def signatures(run, columns):
    """The signatures of the first system's figures, without system and figure."""
    first = run["scores"][0]["system"]
    chosen = {(group, metric) for group, metric, _ in columns}
    lines = [
        s["signature"].split("|system:")[0]
        for s in run["scores"]
        if s["system"] == first and (s["group"], s["metric"]) in chosen
    ]
    return "<details><summary>Signatures</summary>\n\n```\n" + "\n".join(lines) + "\n```\n\n</details>"


def heading(run):
    return f"### {run['dataSet']}, {run['language']}, {run['documentCount']} documents"


def summary_section(run):
    groups = list(dict.fromkeys(s["group"] for s in run["scores"]))
    columns = []
    for group in groups:
        metrics = list(dict.fromkeys(s["metric"] for s in run["scores"] if s["group"] == group))
        if group == "marked sentences":
            columns.append((group, "F1", "marked sentences F1"))
        else:
            name = group if len(groups) > 1 else ""
            columns += [(group, metric, f"{metric} {name}".strip()) for metric in metrics]
    return (
        f"{heading(run)}, length `{run['length']}`\n\n{table(run, columns)}\n\n"
        f"{signatures(run, columns)}\n"
    )


def keyword_section(run):
    return (
        f"{heading(run)}\n\n{table(run, KEYWORD_COLUMNS)}\n\n"
        f"{signatures(run, KEYWORD_COLUMNS)}\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(ROOT / ".build/release/yoyak"))
    parser.add_argument("--origin")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Evaluation/RESULTS.md")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", default="2")
    options = parser.parse_args()
    missing = []

    def locate(path):
        if options.only not in path:
            return None
        place = ROOT / path if path.startswith("Evaluation/") else options.data / path
        if not place.exists():
            missing.append(path)
            return None
        return str(place)

    def evaluate(task, path, limit, *more):
        arguments = [options.program, "evaluate", task, path, "--format", "json"]
        arguments += ["--methods", "all", "--jobs", options.jobs, *more]
        return run(arguments + (["--limit", str(limit)] if limit else []))

    parts = ["## Summaries\n"]
    for path, length, limit in SUMMARIES:
        place = locate(path)
        if place:
            runs = evaluate("summaries", place, limit, "--length", length)
            parts += [summary_section(run) for run in runs]
    parts.append("## Keywords\n")
    for path, limit in KEYWORDS:
        place = locate(path)
        if place:
            parts += [keyword_section(run) for run in evaluate("keywords", place, limit)]
    if missing:
        parts.append("Missing when this was written: " + ", ".join(dict.fromkeys(missing)) + ".\n")
    commit = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%h of %cs"], capture_output=True, text=True
    ).stdout.strip()
    head = HEAD.format(origin=f"Program: {options.origin or 'commit ' + commit}.")
    options.output.write_text(head + "\n" + "\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()

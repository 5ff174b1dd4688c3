#!/usr/bin/env python3
"""Writes Evaluation/RESULTS.md and results.tsv: every method on every data set that is there.

    swift build -c release --product yoyak
    python3 Evaluation/Scripts/results.py

Runs `yoyak evaluate` on Evaluation/corpus.jsonl and on the sets in ../shared/data (outside the
repository; sets that are missing are named as missing). Only figures are written, never text.
`--program FILE` takes another build and `--origin TEXT` says which, `--data FOLDER` takes other
sets, `--output FOLDER` another place, `--only PART` the sets whose path contains PART, `--limit N`
a sample of each set (for a trial of this script).
"""

import argparse
import json
import pathlib
import subprocess
import sys
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = "Evaluation/corpus.jsonl"


@dataclass(frozen=True)
class Data:
    """A column of a table: a file, and the options that choose documents and references."""

    label: str
    path: str
    language: str
    options: tuple = ()


def aihub(genre, reference, *options):
    """A genre of the Korean reports: reference 1 is a sentence of an editor's own, 2 an extract."""
    path = "ko/summaries/aihub_report_nine_genres.jsonl"
    # Three of the genres have whole paragraphs for sentences.
    chosen = ("--where", f"genre={genre}", "--reference-number", reference, "--split-text")
    return Data(genre, path, "ko", chosen + options)


GENRES = ["briefing", "edit", "his_cul", "literature", "minute", "narration", "paper", "public", "speech"]
ABSTRACTS = [aihub(genre, "1") for genre in GENRES]
EXTRACTS = [aihub(genre, "2", "--extracts") for genre in GENRES]
BFLYSOFT = Data("bflysoft", "ko/summaries/bflysoft_news.jsonl", "ko")
BFLYSOFT_EXTRACT = Data(
    "bflysoft", BFLYSOFT.path, "ko", ("--reference-field", "reference_extractive"))
SCIENCE = Data("sci_news", "ko/summaries/sci_news.jsonl", "ko")
KOREAN_CORPUS = Data("corpus", CORPUS, "ko", ("--where", "language=ko"))
ENGLISH_CORPUS = Data("corpus", CORPUS, "en", ("--where", "language=en"))
BBC = Data("bbc_news", "en/summaries/bbc_news.jsonl", "en", ("--extracts",))
XSUM = Data("xsum", "en/summaries/xsum_pyrxsum100.jsonl", "en")
SUMMA = Data("summa10", "en/summaries/summa10.jsonl", "en")
OPINOSIS = Data("opinosis", "en/summaries/opinosis.jsonl", "en")
SCITLDR = Data("scitldr_dev", "en/summaries/scitldr_abstract_dev.jsonl", "en")
ORANGESUM = Data("orangesum", "multi/summaries/orangesum_fr.jsonl", "fr")

# What is asked of a summary: heading, length, what it says, columns.
SUMMARIES = [
    (
        "One sentence", "sentences:1",
        "One sentence against a summary of one sentence by people.",
        [BFLYSOFT, *ABSTRACTS, XSUM, SCITLDR, ORANGESUM],
    ),
    (
        "As many sentences as the extract", "gold",
        "As many sentences as people marked, against the marked sentences (of `corpus`, where two"
        " editors marked three each: against their summaries). The extracts of `bbc_news` look"
        " machine-made.",
        [KOREAN_CORPUS, BFLYSOFT_EXTRACT, SCIENCE, *EXTRACTS, ENGLISH_CORPUS, BBC],
    ),
    (
        "Three sentences", "sentences:3",
        "What `yoyak summarize` prints unless told otherwise, against people's own words. Where the"
        " reference is one sentence, short sentences gain.",
        [KOREAN_CORPUS, BFLYSOFT, *ABSTRACTS, ENGLISH_CORPUS, XSUM, ORANGESUM],
    ),
    (
        "As long as the references", "reference",
        "As many characters as the references have on average, one sentence where none is that"
        " short.",
        [
            KOREAN_CORPUS, BFLYSOFT, SCIENCE, ENGLISH_CORPUS, BBC, XSUM, SUMMA, OPINOSIS, SCITLDR,
            ORANGESUM,
        ],
    ),
]
KEYWORDS = [
    KOREAN_CORPUS,
    Data("riss", "ko/keywords/riss_abstracts.jsonl", "ko"),
    ENGLISH_CORPUS,
    Data("inspec", "en/keywords/inspec_without_test.jsonl", "en"),
    Data("semeval2017", "en/keywords/semeval2017.jsonl", "en"),
    Data("semeval2010", "en/keywords/semeval2010.jsonl", "en"),
    Data("www", "en/keywords/www.jsonl", "en"),
    Data("kdd", "en/keywords/kdd.jsonl", "en"),
    Data("pt_bn_kp", "multi/keywords/pt_bn_kp.jsonl", "pt", ("--language", "pt")),
]
# The keyword tables: heading, and the figures of a cell as group and metric.
KEYWORD_TABLES = [
    ("F1@5 / F1@10 / F1@15", [("exact", "F1@5"), ("exact", "F1@10"), ("exact", "F1@15")]),
    ("R-precision / MAP / nDCG", [("exact", "R-precision"), ("exact", "MAP"), ("exact", "nDCG")]),
    (
        "F1@10: only gold keywords that occur in the text / micro average / partial match",
        [("exact, gold in the text", "F1@10"), ("exact, micro", "F1@10"), ("partial", "F1@10")],
    ),
]
KEYWORD_FIGURES = {figure for _, figures in KEYWORD_TABLES for figure in figures}
# The weights of `learned` were fitted on every set but the project's own corpus.
UNSEEN = {CORPUS}

HEAD = """# Results

Written by `python3 Evaluation/Scripts/results.py`; do not edit. {origin}

Every method beside the baseline (lead, or the phrases that come first), sentences or phrases at
random (seed 12345), and a greedy oracle that knows the references. Figures are in hundredths, F1
unless a heading says otherwise; ROUGE takes the best of several references. Every figure with its
95 % bootstrap interval (1,000 resamples) and *p* value (approximate randomization, 1,000 trials,
against the baseline) is in [results.tsv](results.tsv); here

- ▲ is better and ▼ worse than the baseline with p < 0.01, △ and ▽ with p < 0.05. With so many
  comparisons on a page one in twenty △ or ▽ is chance;
- the last row is half the width of the widest interval among the methods of the column;
- bold is the best figure, the oracle and † left out.

**† `learned` was fitted on these very articles, among others: its figures flatter it and are here
for completeness.** Those without † are on articles it has not seen. How it does on sources
that it has not seen is in [Summarizers.md](Summarizers.md) and [Keywords.md](Keywords.md).

The sets other than `corpus.jsonl` are not part of the project. The checksum in a signature tells
which version of a file was used.
"""


class Results:
    """Runs the program, keeps what it printed, and makes tables of it."""

    def __init__(self, options):
        self.options = options
        self.missing = []
        self.rows = []

    def evaluate(self, task, data, *more):
        """The result of one set in one language, or None where it is missing or left out."""
        if self.options.only not in data.path:
            return None
        inside = data.path.startswith("Evaluation/")
        place = ROOT / data.path if inside else self.options.data / data.path
        if not place.exists():
            self.missing.append(data.path)
            return None
        arguments = [self.options.program, "evaluate", task, str(place), "--format", "json"]
        arguments += ["--methods", "all", "--jobs", self.options.jobs, *data.options, *more]
        if "--language" not in arguments:
            arguments += ["--language", data.language]
        if self.options.limit:
            arguments += ["--limit", self.options.limit]
        started = time.time()
        result = subprocess.run(arguments, capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{' '.join(arguments)} failed:\n{result.stderr}")
        (run,) = json.loads(result.stdout)
        print(f"{time.time() - started:6.1f} s  {task} {data.label} {' '.join(more)}", file=sys.stderr)
        # Without a query this is textrank.
        run["scores"] = [s for s in run["scores"] if s["system"] != "textrank-query"]
        self.keep(task, data, run)
        return run

    def keep(self, task, data, run):
        """Adds a row a system and group, with the figures that tables show."""
        rows = {}
        for score in run["scores"]:
            if task == "keywords":
                shown = (score["group"], score["metric"]) in KEYWORD_FIGURES
            else:
                shown = score["group"] != "marked sentences" or score["metric"] == "F1"
            if shown:
                p = score.get("pValue")
                rows.setdefault((score["group"], score["system"]), []).extend([
                    score["metric"],
                    *(f"{score[key] * 100:.2f}" for key in ("score", "lower", "upper")),
                    "" if p is None else f"{p:.4f}",
                ])
        first = [task, run["length"], data.label, run["language"], str(run["documentCount"])]
        self.rows += [[*first, *key, *figures] for key, figures in rows.items()]

    def tsv(self):
        head = "task length data language documents group system".split()
        most = max((len(row) for row in self.rows), default=0) - len(head)
        head += ["metric", "score", "lower", "upper", "p"] * (most // 5)
        return "".join("\t".join(row) + "\n" for row in [head, *self.rows])


def mark(score, baseline):
    p = score.get("pValue")
    if p is None or p >= 0.05:
        return ""
    better = score["score"] > baseline["score"]
    return ("▲" if better else "▼") if p < 0.01 else ("△" if better else "▽")


def table(columns):
    """A Markdown table with a row a system and a column a set; a cell has several figures.

    `columns` are (heading, run, [(group, metric)], whether `learned` was fitted on it).
    """
    cells, spreads, systems = [], [], []
    for _, run, figures, fitted in columns:
        scores = {(s["system"], s["group"], s["metric"]): s for s in run["scores"]}
        systems = list(dict.fromkeys(s["system"] for s in run["scores"]))
        ranked = [s for s in systems if s != "oracle" and not (fitted and s == "learned")]
        column = {}
        for system in systems:
            parts = []
            for figure in figures:
                score = scores[(system, *figure)]
                text = f"{score['score'] * 100:.1f}"
                best = max(scores[(s, *figure)]["score"] for s in ranked)
                if system in ranked and score["score"] == best:
                    text = f"**{text}**"
                parts.append(text + mark(score, scores[(systems[0], *figure)]))
            column[system] = "/".join(parts) + ("†" if fitted and system == "learned" else "")
        cells.append(column)
        widths = [
            max((scores[(s, *f)]["upper"] - scores[(s, *f)]["lower"]) * 50 for s in ranked)
            for f in figures
        ]
        spreads.append("/".join(f"{width:.1f}" for width in widths))
    lines = [
        "| | " + " | ".join(f"{heading} ({run['documentCount']})" for heading, run, _, _ in columns) + " |",
        "|---|" + "---|" * len(columns),
    ]
    lines += [f"| {s} | " + " | ".join(column[s] for column in cells) + " |" for s in systems]
    lines.append("| ± at most | " + " | ".join(spreads) + " |")
    return "\n".join(lines) + "\n"


def signatures(runs):
    """One line a run: what its signatures have in common, names of metrics and tokenizers joined."""
    lines = []
    for run in runs:
        first = run["scores"][0]["system"]
        parts = [
            s["signature"].split("|system:")[0].split("|")
            for s in run["scores"] if s["system"] == first and s["group"] != "marked sentences"
        ]
        shared = [p for p in parts if len(p) == len(parts[0])]
        fields = []
        for values in zip(*shared):
            values = list(dict.fromkeys(values))
            key = values[0].split(":")[0] if all(":" in v for v in values) else None
            if len(values) == 1:
                fields.append(values[0])
            elif key:
                fields.append(key + ":{" + ",".join(v.split(":", 1)[1] for v in values) + "}")
            else:
                fields.append("{" + ",".join(values) + "}")
        lines.append("|".join(fields))
    return (
        "<details><summary>Signatures</summary>\n\n```\n" + "\n".join(lines) + "\n```\n\n</details>\n")


LANGUAGES = {"ko": "Korean", "en": "English", "fr": "French"}


def summary_part(results, heading, length, text, sets):
    """A task: for each language a table a tokenizer, then the marked sentences, then signatures."""
    runs = [(data, results.evaluate("summaries", data, "--length", length)) for data in sets]
    runs = [(data, run) for data, run in runs if run]
    parts = [f"### {heading}\n\n{text}\n"]
    for language, name in LANGUAGES.items():
        own = [(data, run) for data, run in runs if data.language == language]
        if not own:
            continue
        groups = dict.fromkeys(s["group"] for _, run in own for s in run["scores"])
        for group in groups:
            columns = []
            for data, run in own:
                metrics = dict.fromkeys(s["metric"] for s in run["scores"] if s["group"] == group)
                if group == "marked sentences":
                    metrics = ["F1"] if metrics else []
                if metrics:
                    figures = [(group, metric) for metric in metrics]
                    columns.append((data.label, run, figures, data.path not in UNSEEN))
            names = " / ".join(metric for _, metric in columns[0][2])
            title = f"{group}, F1" if group == "marked sentences" else f"{names}, `{group}`"
            if group.startswith("ko-syllable"):
                parts.append(
                    f"<details><summary>{name}, {names}, {group}</summary>\n\n{table(columns)}\n"
                    "</details>\n")
            else:
                parts.append(f"{name}, {title}:\n\n{table(columns)}")
    parts.append(signatures([run for _, run in runs]))
    return parts


def keyword_part(results):
    runs = [(data, results.evaluate("keywords", data)) for data in KEYWORDS]
    runs = [(data, run) for data, run in runs if run]
    if not runs:
        return []
    parts = ["Exact match after normalization unless a heading says otherwise.\n"]
    for heading, figures in KEYWORD_TABLES:
        columns = [
            (f"{data.label}, {data.language}", run, figures, data.path not in UNSEEN)
            for data, run in runs
        ]
        parts.append(f"{heading}:\n\n{table(columns)}")
    return parts + [signatures([run for _, run in runs])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(ROOT / ".build/release/yoyak"))
    parser.add_argument("--origin")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Evaluation")
    parser.add_argument("--only", default="")
    parser.add_argument("--limit")
    parser.add_argument("--jobs", default="2")
    options = parser.parse_args()
    results = Results(options)
    parts = ["## Summaries\n"]
    for task in SUMMARIES:
        parts += summary_part(results, *task)
    parts += ["## Keywords\n", *keyword_part(results)]
    if results.missing:
        names = ", ".join(dict.fromkeys(results.missing))
        parts.append(f"Missing when this was written: {names}.\n")
    commit = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%h of %cs"], capture_output=True, text=True
    ).stdout.strip()
    head = HEAD.format(origin=f"Program: {options.origin or 'commit ' + commit}.")
    (options.output / "RESULTS.md").write_text(head + "\n" + "\n".join(parts), encoding="utf-8")
    (options.output / "results.tsv").write_text(results.tsv(), encoding="utf-8")


if __name__ == "__main__":
    main()

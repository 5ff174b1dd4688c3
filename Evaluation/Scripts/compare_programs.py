#!/usr/bin/env python3
"""Says where two builds of the program print other bytes.

    Evaluation/Scripts/compare_programs.py OLD .build/release/yoyak
    Evaluation/Scripts/compare_programs.py OLD NEW --data ../shared/data --cases ../shared/cases/inputs

Runs every method of `summarize` (with `--explain`) and every ranker of `keywords`, and `analyze`, over
the project's corpus and articles, and the defaults over every JSONL file below `--data` and every file
of `--cases`. With `--all-methods` every method runs over the data as well, over one record in
`--every`. A line for each run that differs; the exit status is 0 only when none does.
"""
import argparse
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def methods(program, command):
    text = subprocess.run([program, command, "--help"], capture_output=True, text=True).stdout
    return re.findall(r"^  ([a-z0-9-]+):", text[text.index("Methods:"):text.index("USAGE:")], re.M)


def run(program, arguments):
    done = subprocess.run([program, *arguments], capture_output=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


def sampled(path, every, folder):
    """A file with one record in `every` of a JSONL file."""
    if every == 1:
        return path
    target = Path(folder) / f"{every}-{path.name}"
    with open(path, "rb") as lines, open(target, "wb") as out:
        out.writelines(line for number, line in enumerate(lines) if number % every == 0)
    return target


def command_lines(options, folder):
    summarizers, rankers = methods(options.old, "summarize"), methods(options.old, "keywords")

    def everything(texts, tail):
        for method in summarizers:
            query = ["--query", "시민 city"] if method.endswith("query") else []
            yield ["summarize", "--explain", "--method", method, *query, *tail, texts]
        for method in rankers:
            yield ["keywords", "--method", method, *tail, texts]
        yield ["analyze", "-f", "jsonl", texts]

    def defaults(texts, tail):
        yield ["summarize", "--explain", *tail, texts]
        yield ["summarize", "-n", "1", *tail, texts]
        yield ["keywords", *tail, texts]
        yield ["analyze", "-f", "jsonl", texts]

    batch = ["-f", "jsonl", "-j", "1", "--on-error", "emit"]
    yield from everything(ROOT / "Evaluation/corpus.jsonl", batch)
    for article in sorted((ROOT / "Evaluation/articles").rglob("*.txt")):
        yield from defaults(article, ["-f", "json"])
    for case in sorted(Path(options.cases).iterdir()) if options.cases else []:
        yield from defaults(case, ["-f", "json"])
    for path in sorted(Path(options.data).rglob("*.jsonl")) if options.data else []:
        yield from defaults(sampled(path, options.every, folder), batch)
        if options.all_methods:
            yield from everything(sampled(path, options.every * 10, folder), batch)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("--data", help="folder of JSONL files")
    parser.add_argument("--cases", help="folder of small inputs")
    parser.add_argument("--every", type=int, default=1, help="take one record in this many")
    parser.add_argument("--all-methods", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()

    def differs(arguments):
        old, new = run(options.old, arguments), run(options.new, arguments)
        if old == new:
            return None
        lines = zip(old[1].split(b"\n"), new[1].split(b"\n"))
        return f"{' '.join(map(str, arguments))}: {sum(a != b for a, b in lines)} lines differ"

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        runs = [list(map(str, line)) for line in command_lines(options, folder)]
        found = [line for line in pool.map(differs, runs) if line]
    print("\n".join([*found, f"{len(runs)} runs, {len(found)} differ"]))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

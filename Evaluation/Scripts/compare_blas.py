#!/usr/bin/env python3
"""Compares the bytes that every method prints under two BLAS libraries and several thread counts.

    swift build -c release --product yoyak
    Evaluation/Scripts/compare_blas.py --libraries /usr/lib/x86_64-linux-gnu/openblas-pthread

The folder holds another `libblas.so.3` (and `liblapack.so.3`) than the system's, as Debian's package
libopenblas0-pthread installs it. Texts are the project's own articles, Korean and English, or the
`--texts` given. Every method of `summarize` and `keywords` runs with the system's library and one
thread, and with either library and `--jobs` threads; the outputs must be the same to the byte.
"""
import argparse
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def methods(yoyak, command):
    help_text = subprocess.run([yoyak, command, "--help"], capture_output=True, text=True).stdout
    section = help_text[help_text.index("Methods:"):help_text.index("USAGE:")]
    return re.findall(r"^  ([a-z0-9-]+):", section, re.MULTILINE)


def output(yoyak, command, method, texts, jobs, libraries):
    environment = dict(os.environ)
    if libraries:
        environment["LD_LIBRARY_PATH"] = libraries
    arguments = [yoyak, command, "--method", method, "-f", "jsonl", "-j", str(jobs), texts]
    if command == "summarize":
        arguments += ["--query", "시민 city"] if method.endswith("query") else []
    return subprocess.run(arguments, capture_output=True, env=environment).stdout


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--libraries", required=True, help="folder of the other BLAS library")
    parser.add_argument("--yoyak", default=f"{ROOT}/.build/release/yoyak")
    parser.add_argument("--texts", default=f"{ROOT}/Evaluation/corpus.jsonl")
    parser.add_argument("--jobs", type=int, default=4)
    options = parser.parse_args()
    differing = 0
    for command in ["summarize", "keywords"]:
        for method in methods(options.yoyak, command):
            expected = output(options.yoyak, command, method, options.texts, 1, None)
            verdict = []
            for libraries, jobs in [(None, options.jobs), (options.libraries, 1),
                                    (options.libraries, options.jobs)]:
                found = output(options.yoyak, command, method, options.texts, jobs, libraries)
                pairs = zip(expected.split(b"\n"), found.split(b"\n"))
                lines = sum(one != other for one, other in pairs)
                verdict.append(0 if found == expected else max(lines, 1))
            differing += any(verdict)
            print(f"{command} {method}: {len(expected)} bytes, lines that differ with "
                  f"{options.jobs} threads {verdict[0]}, other library {verdict[1]}, "
                  f"both {verdict[2]}", flush=True)
    sys.exit(f"{differing} methods differ" if differing else 0)


if __name__ == "__main__":
    main()

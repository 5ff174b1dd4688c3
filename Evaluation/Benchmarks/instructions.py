#!/usr/bin/env python3
"""Counts the instructions yoyak executes: of its start, and for a byte of text in a batch.

    swift build -c release --product yoyak
    Evaluation/Benchmarks/instructions.py            # prints the measures beside the table
    Evaluation/Benchmarks/instructions.py --check    # fails where one has grown by more than 3 %
    Evaluation/Benchmarks/instructions.py --write    # makes the table anew

Times differ by a factor of two between machines of one kind, and by a tenth from one minute to the
next. Instructions, counted by Valgrind's Callgrind, do not: with one thread, a fixed seed for hashing
and an environment of a fixed size, two runs on one machine count the same to the instruction.

Articles of 30 sentences are made of the words of the project's own articles by a seeded generator.
Two batches, of 10 and of 50, are read as JSONL and written as JSONL. Their difference, divided by the
bytes of the texts that only the larger has, is what a byte takes; what is left of the smaller one
without its bytes is the start, with the models that the first article needs.

The table is Evaluation/Benchmarks/instructions.tsv, the first line of which names the toolchain. Another compiler makes
other code, another C library has other string functions (which also depend on the vector instructions
of the processor): where the toolchain differs, `--check` says so and compares nothing.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from texts import Mixture, ROOT, records

TABLE = Path(ROOT) / "Evaluation/Benchmarks/instructions.tsv"
FEW, MANY = 10, 50
ALLOWED_GROWTH = 0.03


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0].strip()


def toolchain():
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
        flags = file.read()
    vectors = next((name for name in ("avx512bw", "avx2") if name in flags), "no AVX2")
    swift = re.search(r"Swift version \S+", first_line("swift", "--version"))
    return ", ".join([
        swift.group() if swift else "no Swift", " ".join(os.confstr("CS_GNU_LIBC_VERSION").split()),
        first_line("valgrind", "--version"), os.uname().machine, vectors])


def instructions(program, arguments):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, *arguments]
    # An environment of its own: its size would move the stack.
    environment = {"PATH": "/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
    count = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or count is None:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr[-2000:]}")
    return int(count.group(1))


def batches(language, folder):
    """Files with few and many articles, and the number of bytes of the texts of each."""
    mixture = Mixture(language)
    texts = [mixture.article(30) for _ in range(MANY)]
    for count in (FEW, MANY):
        path = Path(folder) / f"{language}-{count}.jsonl"
        path.write_text(records(texts[:count]), encoding="utf-8")
        yield str(path), sum(len(text.encode()) for text in texts[:count])


def measures(program):
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind does not read the debug information of newer compilers.
        stripped = str(Path(folder) / "yoyak")
        subprocess.run(["strip", "-o", stripped, program], check=True)
        for language, name in (("ko", "Korean"), ("en", "English")):
            (few, few_bytes), (many, many_bytes) = batches(language, folder)
            for command in ("summarize", "keywords"):
                arguments = [command, "-j", "1", "-f", "jsonl"]
                first = instructions(stripped, [*arguments, few])
                rest = instructions(stripped, [*arguments, many]) - first
                yield f"{name} {command}, a byte", rest / (many_bytes - few_bytes)
                start = first - rest * few_bytes / (many_bytes - few_bytes)
                yield f"{name} {command}, start", start / 1e6


def read_table():
    if not TABLE.exists():
        return None, {}
    head, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    return head.removeprefix("# "), {
        name: float(figure) for name, figure in (line.split("\t") for line in lines)}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--yoyak", default=f"{ROOT}/.build/release/yoyak")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--check", action="store_true", help="fail where a measure has grown")
    group.add_argument("--write", action="store_true", help="write the table")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("Valgrind is missing: instructions are not counted. (apt-get install valgrind)")
        sys.exit(0 if options.check else 1)
    tools, table = toolchain(), read_table()
    if options.check and not table[1]:
        print("Instructions are not compared: there is no table yet; run instructions.py --write.")
        return
    if options.check and table[0] != tools:
        print(f"Instructions are not compared: the table is of {table[0]}; here is {tools}.")
        return
    grown, lines = [], [f"# {tools}"]
    for name, figure in measures(options.yoyak):
        before = table[1].get(name)
        change = "" if before is None else f"{100 * (figure / before - 1):+6.1f} %"
        unit = "million" if name.endswith("start") else ""
        print(f"{name:28} {figure:9.2f} {unit:7} {change}", flush=True)
        lines.append(f"{name}\t{figure:.2f}")
        if before is not None and figure > before * (1 + ALLOWED_GROWTH):
            grown.append(name)
    if options.write:
        TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.check and grown:
        sys.exit(
            f"More than {ALLOWED_GROWTH:.0%} above the table: {'; '.join(grown)}.\n"
            "Make it faster, or say in the commit why not and run instructions.py --write.")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""How fast yoyak is and how much memory it takes, for Evaluation/Speed.md.

    swift build -c release --product yoyak
    Evaluation/Benchmarks/speed.py [articles] [start] [long] [scaling] [hostile]

articles  articles of 30 sentences a second of processor time on one core, Korean and English:
          2,000 of them in JSONL, less what one of them takes
start     the whole process on one article: wall-clock milliseconds and peak memory
long      one document of 10,000, 30,000 and 100,000 Korean sentences: wall-clock seconds, peak memory
scaling   one document of 100 to 1,000,000 Korean sentences, and batches of 1,000 to --records articles of ten
          sentences on one core and on two: seconds and peak memory; with --mecab DICTIONARY the program
          `mecab` reads the same documents
hostile   texts no one writes, as Korean and as English, at half and at the whole of the length, through
          `summarize`: seconds of processor time and peak memory

Without a name all of them run. Texts are made of the words of the project's own articles by a seeded
generator; `--texts FILE.jsonl` takes whole articles from elsewhere for `articles`.
"""
import argparse
import json
import random

from measured import Run, best
from texts import Mixture, ROOT, records, temporary


def articles(yoyak, rounds, texts):
    for language in ["ko", "en"] if texts is None else ["texts"]:
        if texts is None:
            mixture = Mixture(language)
            made = [mixture.article(30) for _ in range(2000)]
        else:
            with open(texts, encoding="utf-8") as file:
                made = [json.loads(line)["text"] for line in file]
        size = sum(len(text.encode()) for text in made) / len(made)
        with temporary(records(made), ".jsonl") as many, temporary(records(made[:1]), ".jsonl") as one:
            for command in ["summarize", "keywords"]:
                arguments = [yoyak, command, "-j", "1", "-f", "jsonl"]
                key = lambda run: run.processor
                start = best(rounds, arguments + [one.name], key).processor
                seconds = best(rounds, arguments + [many.name], key).processor - start
                print(f"{command:9} {language}: {len(made) / seconds:6.0f} articles/s, "
                      f"{seconds / len(made) * 1e3:.3f} ms each, {size:.0f} bytes on average")


def start(yoyak, rounds):
    path = f"{ROOT}/Evaluation/articles/ko/01-coffee-grounds.txt"
    for command in ["summarize", "keywords"]:
        run = best(5 * rounds, [yoyak, command, path], lambda run: run.wall)
        print(f"{command:9} one article, whole process: {run.wall * 1e3:.1f} ms, {run.memory:.1f} MiB")


def long(yoyak, rounds):
    mixture = Mixture("ko")
    for count in [10_000, 30_000, 100_000]:
        with temporary(mixture.article(count), ".txt") as file:
            for arguments in [["summarize"], ["summarize", "--method", "textrank"], ["keywords"]]:
                run = best(rounds, [yoyak] + arguments + [file.name], lambda run: run.wall)
                print(f"{' '.join(arguments):27} {count:7,} sentences: {run.wall:6.2f} s "
                      f"({run.processor:.2f} s of processor time), {run.memory:4.0f} MiB")


def scaling(yoyak, mecab, most):
    mixture = Mixture("ko")
    for count in [10 ** power for power in range(2, 7)]:
        with temporary(mixture.article(count), ".txt") as file:
            run = Run([yoyak, "summarize", file.name])
            line = (f"{count:9,} sentences: {run.wall:7.2f} s, {run.processor:7.2f} s of processor time, "
                    f"{run.memory:5.0f} MiB")
            if mecab:
                other = Run(["mecab", "-r", "/dev/null", "-d", mecab, "-b", "200000", file.name])
                line += (f"; mecab {other.processor:7.2f} s of processor time, "
                         f"{other.processor / run.processor:.1f} times as long")
            print(line, flush=True)
    count = 1000
    while count <= most:
        with temporary(records(mixture.article(10) for _ in range(count)), ".jsonl") as file:
            one, two = (
                Run([yoyak, "summarize", "-j", jobs, "-f", "jsonl", file.name]) for jobs in "12")
            print(f"{count:9,} articles: one core {one.wall:7.2f} s, {one.memory:4.0f} MiB; "
                  f"two {two.wall:7.2f} s, {two.memory:4.0f} MiB, {one.wall / two.wall:.2f} times as fast",
                  flush=True)
        count *= 10


def hostile_texts(size):
    """Texts of about `size` bytes, by name."""
    generator = random.Random(7)

    def repeated(unit):
        return unit * (size // len(unit.encode()))

    yield "one syllable, no space", repeated("가")
    yield "random syllables, no space", "".join(
        chr(generator.randrange(0xAC00, 0xD7A4)) for _ in range(size // 3))
    yield "one letter, no space", repeated("a")
    yield "single jamo", "".join(
        chr(generator.randrange(0x3131, 0x3164)) for _ in range(size // 3))
    yield "conjoining jamo", repeated("\u1112\u1161\u11ab")
    yield "emoji", "".join(chr(generator.randrange(0x1F300, 0x1F650)) for _ in range(size // 4))
    yield "combining marks", repeated("\u0301")
    yield "random bytes, repaired", bytes(
        generator.randrange(256) for _ in range(size // 2)).decode("utf-8", "replace")
    yield "full stops", repeated(".")
    yield "opening quotation marks", repeated("“")
    yield "short lines", repeated("가다.\n")
    yield "at signs", repeated("a@b ")
    yield "one line of prose", Mixture("ko").article(size // 150).replace("\n", " ")


def hostile(yoyak, size):
    for (name, half), (_, whole) in zip(hostile_texts(size // 2), hostile_texts(size)):
        figures = []
        for language in ["ko", "en"]:
            for text in [half, whole]:
                with temporary(text, ".txt") as file:
                    run = Run([yoyak, "summarize", "--force", "--language", language, file.name])
                    figures.append((run.processor, run.memory))
        cells = " ".join(f"{seconds:6.2f} s {memory:5.0f} MiB" for seconds, memory in figures)
        print(f"{name:27} {cells}", flush=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", help="articles, start, long, scaling, hostile; all if none is named")
    parser.add_argument("--yoyak", default=f"{ROOT}/.build/release/yoyak")
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts")
    parser.add_argument("--texts", help="JSONL with a `text` a line")
    parser.add_argument("--mecab", metavar="DICTIONARY", help="a dictionary for the program mecab")
    parser.add_argument("--records", type=int, default=100_000, help="the most articles of a batch")
    parser.add_argument("--size", type=int, default=10_000_000, help="bytes of a hostile text")
    options = parser.parse_args()
    parts = options.parts or ["articles", "start", "long", "scaling", "hostile"]
    for part in parts:
        if part == "articles":
            articles(options.yoyak, options.rounds, options.texts)
        elif part == "start":
            start(options.yoyak, options.rounds)
        elif part == "long":
            long(options.yoyak, options.rounds)
        elif part == "scaling":
            scaling(options.yoyak, options.mecab, options.records)
        elif part == "hostile":
            hostile(options.yoyak, options.size)
        else:
            parser.error(f"'{part}' is no part: name articles, start, long, scaling or hostile")


if __name__ == "__main__":
    main()

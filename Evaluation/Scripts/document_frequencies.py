#!/usr/bin/env python3
"""Whether a table of document frequencies helps the methods that can use one.

    swift build -c release --product yoyak
    python3 Evaluation/Scripts/document_frequencies.py ../shared/data/ko

Counts the raw Korean texts with `yoyak frequencies build`, then takes summaries and keywords with and
without the table. Summaries of one and three sentences: F1 of the sentences people marked. Keywords: F1
of the first 5, 10 and 15, exact but for spaces and case. In hundredths; p by approximate randomization
(10,000 trials).
"""
import argparse
import json
import random
import subprocess
import tempfile

RAW = ["naver_news_ossteam8", "policy_press_2026", "jeonnam_press_2025", "wikinews_ko"]
TRIALS = 10_000


def run(program, *arguments):
    result = subprocess.run([program, *arguments], capture_output=True, check=True)
    return result.stdout


def results(program, path, *arguments):
    lines = run(program, *arguments, "-f", "jsonl", path).splitlines()
    return {result["id"]: result for result in map(json.loads, lines)}


def f1(found, wanted):
    found, wanted = set(found), set(wanted)
    hits = len(found & wanted)
    return 200 * hits / (len(found) + len(wanted))


def marked(record):
    indexes = record.get("extractive") or []
    return [i for index in indexes for i in (index if isinstance(index, list) else [index])]


def p_value(differences):
    numbers = random.Random(12345)
    observed = abs(sum(differences)) - 1e-9
    extreme = sum(
        abs(sum(d if numbers.random() < 0.5 else -d for d in differences)) >= observed
        for _ in range(TRIALS))
    return (extreme + 1) / (TRIALS + 1)


def row(name, own, table):
    differences = [b - a for a, b in zip(own, table)]
    print(f"| {name} | {sum(own) / len(own):.1f} | {sum(table) / len(table):.1f} | {p_value(differences):.3f} |",
          flush=True)


def normalized(keyword):
    return "".join(keyword.lower().split())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--binary", default=".build/release/yoyak")
    arguments = parser.parse_args()
    program, data = arguments.binary, arguments.data
    with tempfile.NamedTemporaryFile() as table:
        table.write(run(program, "frequencies", "build", "--language", "ko",
                        *(f"{data}/raw/{name}.jsonl" for name in RAW)))
        table.flush()
        print(run(program, "frequencies", "print", "--count", "0", table.name).decode())
        print("| data, method | own sentences | table | p |\n|---|---|---|---|")
        background = ["--document-frequencies", table.name]
        for name in ["bflysoft_news", "sci_news"]:
            path = f"{data}/summaries/{name}.jsonl"
            gold = [record for record in map(json.loads, open(path, encoding="utf-8")) if marked(record)]
            for method in ["textrank", "lexrank"]:
                for count in ["1", "3"]:
                    command = ["summarize", "--method", method, "-n", count]
                    scores = [[f1([s["index"] for s in result[record["id"]]["sentences"]], marked(record))
                               for record in gold if record["id"] in result]
                              for result in (results(program, path, *command),
                                             results(program, path, *command, *background))]
                    row(f"{name}, {method}, {count} sentences", *scores)
        path = f"{data}/keywords/riss_abstracts.jsonl"
        gold = [json.loads(line) for line in open(path, encoding="utf-8")]
        for method in ["tfidf", "kpminer", "contrast"]:
            command = ["keywords", "--method", method, "-n", "15"]
            both = results(program, path, *command), results(program, path, *command, *background)
            for count in [5, 10, 15]:
                row(f"riss_abstracts, {method}, first {count}", *(
                    [f1([normalized(k["keyword"]) for k in result[record["id"]]["keywords"][:count]],
                        map(normalized, record["keywords"])) for record in gold] for result in both))


if __name__ == "__main__":
    main()

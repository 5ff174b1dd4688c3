#!/usr/bin/env python3
"""Compare the sentences a program prints with those that editors chose.

    editors_choices.py YOYAK ko_gold_train.jsonl [--methods learned,lead,pacsum] [--worst N] [--exact]

The file has, for each article, the text as pasted and its sentences, and from each editor the best one
sentence (`one`), the best three (`three`), the facts a summary needs (`must`), and the sentences that are no
clean ones of the body (`unclean`). Printed for each method:

  three    the share of the three printed sentences that the editors chose too
  one      how often the one printed sentence is theirs
  facts    the share of the facts all of whose words stand in the three sentences, as they are written
  unclean  the share of the three sentences that are an unclean one, hold one or are part of one

Sentences are the same when they are but for white space, and when one is the end of the other that cleaning
left of it: what was joined to its front is off. Such an end is no unclean sentence where the mark says that
something was joined; with `--exact` both count. The weights in the program were trained with these
articles; `ModelTraining train-summarizer DATA --report FILE` gives the same figures by folds. `--worst N`
prints the N articles with the fewest of the editors' three. Python 3.9 or later, nothing else.
"""
import argparse
import json
import re
import subprocess
import sys

# The fewest characters that one sentence is taken to have from another.
LEAST_HELD = 10
# The fewest characters of the end of a sentence that cleaning left.
LEAST_END = 20


def bare(text):
    return "".join(text.split())


def summaries(yoyak, articles, method, count):
    """The printed sentences of each article."""
    lines = "".join(
        json.dumps({"id": a["id"], "title": a.get("title") or "", "text": a["text"]}, ensure_ascii=False)
        + "\n"
        for a in articles
    )
    command = [yoyak, "summarize", "--input-format", "jsonl", "--language", "ko", "--method", method]
    command += ["--sentences", str(count), "--format", "jsonl", "--force"]
    done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {done.returncode}")
    printed = {}
    for line in done.stdout.decode().splitlines():
        result = json.loads(line)
        printed[str(result["id"])] = [bare(s["text"]) for s in result.get("sentences", [])]
    return [printed.get(a["id"], []) for a in articles]


def holds(summary, fact):
    words = [w for w in re.split(r"[^\w%.]+", fact) if w]
    return all(word in summary for word in words)


def mean(values):
    return sum(values) / len(values) if values else 0.0


def touches(sentence, unclean):
    """Whether one holds the other; a few characters, as of a list number, are held by chance."""
    if min(len(sentence), len(unclean)) < LEAST_HELD:
        return sentence == unclean
    return unclean in sentence or sentence in unclean


def is_end(printed, sentence):
    """Whether cleaning took the front of a sentence off and left the rest."""
    return LEAST_END <= len(printed) < len(sentence) and sentence.endswith(printed)


def figures(article, three, one, exact):
    sentences = [bare(s) for s in article["sentences"]]
    joined = {sentences[int(i)] for i, mark in article["unclean"].items() if "glued" in mark}
    summary = "".join(three)

    def same(printed, sentence):
        return printed == sentence or not exact and is_end(printed, sentence)

    def is_unclean(printed):
        return any(
            touches(printed, u) and (exact or u not in joined or not is_end(printed, u))
            for u in (sentences[int(place)] for place in article["unclean"])
        )

    return {
        "three": mean(
            [sum(any(same(s, sentences[i]) for i in chosen) for s in three) / 3 for chosen in article["three"]]
        ),
        "one": mean([float(any(same(s, sentences[chosen]) for s in one[:1])) for chosen in article["one"]]),
        "facts": [mean([float(holds(summary, f)) for f in facts]) for facts in article["must"] if facts],
        "unclean": [float(is_unclean(s)) for s in three],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("yoyak")
    parser.add_argument("file")
    parser.add_argument("--methods", default="learned,lead,pacsum")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--exact", action="store_true", help="what cleaning left of a sentence is another one")
    arguments = parser.parse_args()
    with open(arguments.file, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file if line.strip()]
    print(f"{'method':10} three   one   facts  unclean  ({len(articles)} articles)")
    for method in arguments.methods.split(","):
        three = summaries(arguments.yoyak, articles, method, 3)
        one = summaries(arguments.yoyak, articles, method, 1)
        results = [figures(*item, arguments.exact) for item in zip(articles, three, one)]
        row = [mean([r["three"] for r in results]), mean([r["one"] for r in results])]
        row.append(mean([mean(r["facts"]) for r in results if r["facts"]]))
        row.append(mean([value for r in results for value in r["unclean"]]))
        print(f"{method:10} " + "  ".join(f"{value:.3f}" for value in row))
        worst = sorted(range(len(articles)), key=lambda i: (results[i]["three"], i))
        for place in worst[: arguments.worst]:
            print(f"  {articles[place]['id']} {results[place]['three']:.2f}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures how well `yoyak stories` groups articles, by pairs that an editor marked.

    Evaluation/Scripts/stories.py .build/release/yoyak ../shared/data/ko/raw/naver_news_ossteam8.jsonl

Evaluation/story_pairs.tsv holds, for 60 articles drawn by a seed, the articles whose words are most
like theirs (the nine nearest by all syllable pairs and the nine nearest by those of the opening), each
with a mark: S for one that a front page would put under the same headline, R for one on the same topic
but another event, D for something else. The marks were made by reading, before any grouping was seen.

A pair counts as found when both articles are in one story. The likeness was chosen by the stories of
odd numbers; those of even numbers are held out.
"""
import argparse
import json
import subprocess
from pathlib import Path

PAIRS = Path(__file__).parents[1] / "story_pairs.tsv"


def grouped(yoyak, data, likeness):
    """The number of the story of each article."""
    command = [yoyak, "stories", "-f", "jsonl", "-n", "1", "--count", "1", data]
    if likeness is not None:
        command += ["--likeness", likeness]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    stories = [json.loads(line) for line in output.splitlines()]
    sizes = [len(story["articles"]) for story in stories]
    return sizes, {
        article["id"].rsplit("-", 1)[-1]: number
        for number, story in enumerate(stories) for article in story["articles"]}


def score(pairs, story):
    """Precision, recall and F1 in percent, and how many wrong pairs are on the same topic."""
    found = [mark for one, other, mark in pairs if story[one] == story[other]]
    right, wanted = found.count("S"), sum(mark == "S" for _, _, mark in pairs)
    precision, recall = right / max(1, len(found)), right / max(1, wanted)
    both = 2 * precision * recall / max(1e-9, precision + recall)
    return 100 * precision, 100 * recall, 100 * both, found.count("R")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("yoyak")
    parser.add_argument("data")
    parser.add_argument("--likeness", nargs="*", default=[None])
    options = parser.parse_args()
    rows = [line.split("\t") for line in PAIRS.read_text().splitlines()]
    halves = {
        "odd": [row[1:] for row in rows if int(row[0]) % 2],
        "even": [row[1:] for row in rows if int(row[0]) % 2 == 0]}
    print("| likeness | stories | P | R | F1 | of them on the same topic | stories with 2 or more | largest |")
    print("|---|---|---|---|---|---|---|---|")
    for likeness in options.likeness:
        sizes, story = grouped(options.yoyak, options.data, likeness)
        for name, pairs in halves.items():
            figures = "{:.1f} | {:.1f} | {:.1f} | {}".format(*score(pairs, story))
            several = sum(size > 1 for size in sizes)
            print(f"| {likeness or 'default'} | {name} | {figures} | {several} | {max(sizes)} |")


if __name__ == "__main__":
    main()

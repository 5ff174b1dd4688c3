#!/usr/bin/env python3
"""Joins the choices of Evaluation/sentence_choices.tsv with the articles they were made in.

usage: sentence_choices.py [--data FOLDER] OUTPUT

A line of the table: a set of the data, the article's identifier, and places in its text, START-END in
characters: of the best single sentence, of the best three, and of those that are no clean sentences
of the body. OUTPUT gets JSON lines that editors_choices.py reads. No weights were learned from them.
"""
import argparse
import json
import pathlib

from news_keywords import Articles

TABLE = pathlib.Path(__file__).resolve().parents[1] / "sentence_choices.tsv"


def places(field):
    return [tuple(map(int, place.split("-"))) for place in field.split()]


def chosen(line, articles):
    """The record that a line of the table makes."""
    name, identifier, one, three, unclean = line.split("\t")
    article = articles[name, identifier]
    sentences = sorted({place for field in (one, three, unclean) for place in places(field)})
    record = {
        "id": identifier, "text": article["text"],
        "sentences": [article["text"][start:end] for start, end in sentences],
        "one": [sentences.index(place) for place in places(one)],
        "three": [[sentences.index(place) for place in places(three)]],
        "must": [[]], "verdict": ["ok"],
        # What is joined to a sentence is no fault where cleaning takes it off.
        "unclean": {str(sentences.index(place)): "glued" for place in places(unclean)},
    }
    if article.get("title"):
        record["title"] = article["title"]
    return record


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("output")
    arguments = parser.parse_args()
    articles = Articles(arguments.data)
    with open(TABLE, encoding="utf-8") as table, open(arguments.output, "w", encoding="utf-8") as output:
        for line in table:
            if not line.startswith("#"):
                record = chosen(line.rstrip("\n"), articles)
                output.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

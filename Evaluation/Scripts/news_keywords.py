#!/usr/bin/env python3
"""Joins the keywords of the tables in Evaluation/news_keywords with the articles they were given to.

usage: news_keywords.py [--data FOLDER] OUTPUT

A line of a table: a set of the data, the article's identifier in it, how many characters of the
headline stand glued to the end of its text, and the keywords. For each table the folder OUTPUT gets a
file news_keywords_NAME.jsonl with a record of title, text and keywords a line.
"""
import argparse
import json
import pathlib

TABLES = pathlib.Path(__file__).resolve().parents[1] / "news_keywords"


class Articles:
    """The articles of the data, by set and identifier; a set is read once."""

    def __init__(self, data):
        self.data = pathlib.Path(data)
        self.sets = {}

    def __getitem__(self, place):
        name, identifier = place
        if name not in self.sets:
            with open(self.data / f"{name}.jsonl", encoding="utf-8") as records:
                self.sets[name] = {article["id"]: article for article in map(json.loads, records)}
        return self.sets[name][identifier]


def labelled(line, articles):
    """The record that a line of a table makes."""
    name, identifier, length, keywords = line.split("\t")
    article = articles[name, identifier]
    text = article.get("text") or " ".join(article["sentences"])
    end = len(text) - int(length)
    title = text[end:] if int(length) else article.get("title")
    record = {"id": identifier, "title": title, "text": text[:end].rstrip(),
              "keywords": keywords.split(", ")}
    if not title:
        del record["title"]
    return record


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("output", type=pathlib.Path)
    arguments = parser.parse_args()
    articles = Articles(arguments.data)
    for table in sorted(TABLES.glob("*.tsv")):
        lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
        with open(arguments.output / f"news_keywords_{table.stem}.jsonl", "w", encoding="utf-8") as output:
            for line in lines:
                output.write(json.dumps(labelled(line, articles), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

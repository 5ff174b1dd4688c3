#!/usr/bin/env python3
"""Joins the keywords of Evaluation/news_keywords.tsv with the articles they were given to.

usage: news_keywords.py [--data FOLDER] OUTPUT

A line of the table: the article's identifier in ko/raw of the data, how many characters of the
headline stand glued to the end of its text, and the keywords. OUTPUT gets JSON lines with title,
text and keywords.
"""
import argparse
import json
import pathlib

TABLE = pathlib.Path(__file__).resolve().parents[1] / "news_keywords.tsv"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("output")
    arguments = parser.parse_args()
    lines = [line.split("\t") for line in TABLE.read_text().splitlines() if line[0] != "#"]
    names = sorted({identifier.rsplit("-", 1)[0] for identifier, _, _ in lines})
    articles = {}
    for name in names:
        with open(pathlib.Path(arguments.data) / f"ko/raw/{name}.jsonl") as records:
            for article in map(json.loads, records):
                articles[article["id"]] = article
    with open(arguments.output, "w") as output:
        for identifier, length, keywords in lines:
            article = articles[identifier]
            end = len(article["text"]) - int(length)
            title = article["text"][end:] if int(length) else article.get("title")
            record = {"id": identifier, "title": title, "text": article["text"][:end].rstrip(),
                      "keywords": keywords.split(", ")}
            if not title:
                del record["title"]
            output.write(json.dumps(record, ensure_ascii=False) + "\n")


main()

#!/usr/bin/env python3
"""Counts summaries that hold marks of page boilerplate: a reporter's name with his role, an address, a
picture's source, a copyright sign, a bracketed outlet.

    yoyak summarize --format jsonl PAGES.jsonl > summaries.jsonl
    python3 Evaluation/Scripts/boilerplate_in_summaries.py summaries.jsonl [--show]

The marks also stand in some sentences of bodies (관련 기사, 기자 회견), so that the count is a bound
from above. `--show` prints the marks found with the identifiers of their documents.
"""
import argparse
import json
import re

MARKS = re.compile(
    r"@[a-z]"
    r"|\[[^\]]{0,20}(기자|경제|뉴스|일보|연합|자료|사진|제공)[^\]]{0,20}\]"
    r"|관련\s?기사|무단\s?전재|주요뉴스|사진=|[가-힣]{2,4} (인턴|선임)?기자( |$)|ⓒ|더보기|캡처\b|제공\]"
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("summaries")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    documents = marked = sentences = 0
    with open(arguments.summaries, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            documents += 1
            found = [MARKS.search(s["text"]) for s in record["sentences"]]
            found = [match.group(0) for match in found if match]
            sentences += len(record["sentences"])
            marked += bool(found)
            if found and arguments.show:
                print(record["id"], found)
    print(f"{marked} of {documents} summaries ({sentences} sentences) hold a mark")


if __name__ == "__main__":
    main()

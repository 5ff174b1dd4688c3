#!/usr/bin/env python3
"""Joins Korean articles with the keywords that editors gave them: gold_keywords.py IN.jsonl OUT.jsonl

IN is ko/summaries/ko_gold_train.jsonl of the data, where `keywords` has a list of each editor. The
first editor's are taken, of articles that this editor found fit.
"""
import json
import sys

with open(sys.argv[1]) as source, open(sys.argv[2], "w") as result:
    for record in map(json.loads, source):
        if record["verdict"][0] != "ok":
            continue
        article = {name: record[name] for name in ("id", "title", "text") if record[name]}
        article["keywords"] = record["keywords"][0]
        result.write(json.dumps(article, ensure_ascii=False) + "\n")

#!/usr/bin/env python3
"""How much of what editors marked as unclean a program leaves in pasted Korean pages, and what it takes of the rest.

    unclean_sentences.py YOYAK ko_gold_train.jsonl [--show left|printed|lost|kinds]

Each article of the file has `sentences`, and `unclean` with the numbers of those that are no clean
sentences of the body, and why: captions, notices, headlines, bylines (`whole` below), sentences with
something of the page in front of them (`glued`), and others (`fragment`, `quote-cut` and the like),
which are no work of cleaning and are left out here. A sentence is left when all of its letters are
in the cleaned text. A glued one is left when it came out as it went in; when what comes before it was
cut, and its last 20 letters are there, it counts as mended.

    whole left      unclean sentences, of which nothing of the body is part, that are in the cleaned text
    glued left      sentences whose beginning is not of the body, left as they were
    articles        with one of these left
    printed         sentences of default summaries that hold such a sentence
    clean lost      sentences without a mark that are not in the cleaned text; `ends lost` of them are those
                    of which not even the last 20 letters are

Only the standard library is used.
"""
import argparse, collections, json, re, subprocess, unicodedata

WHOLE = {"notice", "caption", "headline", "byline", "subhead", "sound bite", "soundbite", "headline + caption", "anchor-question"}


def letters(text): return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def kind_of(mark):
    if mark in WHOLE: return "whole"
    return "glued" if "glued" in mark or "sound bite" in mark else None


def records(program, arguments, rows):
    lines = "\n".join(json.dumps({"id": r["id"], "title": r["title"] or "", "text": r["text"]}, ensure_ascii=False) for r in rows)
    out = subprocess.run([program, "summarize", "--format", "jsonl", "--input-format", "jsonl", *arguments, "-"], input=lines.encode(), capture_output=True).stdout
    return {x["id"]: [s["text"] for s in x.get("sentences", [])] for x in map(json.loads, out.splitlines())}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.splitlines()[2].strip())
    parser.add_argument("yoyak"); parser.add_argument("file"); parser.add_argument("--show", default="")
    o = parser.parse_args()
    rows = [json.loads(line) for line in open(o.file, encoding="utf-8")]
    bodies = records(o.yoyak, ["--method", "lead", "-n", "100000", "--force"], rows)
    summaries = records(o.yoyak, [], rows)
    total, left, printed = collections.Counter(), collections.Counter(), 0
    articles = set(); clean = lost = ends = summary_sentences = 0; kinds = collections.Counter()
    for row in rows:
        printed_whole = {letters(s) for s in bodies.get(row["id"], [])}
        body = letters("".join(bodies.get(row["id"], [])))
        summary = [letters(s) for s in summaries.get(row["id"], [])]
        summary_sentences += len(summary)
        bad = []
        for number, sentence in enumerate(row["sentences"]):
            mark = (row["unclean"] or {}).get(str(number))
            text = letters(sentence)
            if not text: continue
            if mark is None:
                clean += 1
                if text not in body:
                    lost += 1
                    if text[-20:] not in body: ends += 1
                    if o.show == "lost": print(row["id"], "  END" if text[-20:] not in body else "  part", sentence)
                continue
            kind = kind_of(mark)
            if kind is None: continue
            total[kind] += 1
            if text in body if len(text) >= 8 else text in printed_whole:
                left[kind] += 1; kinds[mark] += 1; articles.add(row["id"]); bad.append(text)
                if o.show == "left": print(row["id"], mark, "|", sentence)
            elif kind == "glued" and text[-20:] not in body: left["glued lost"] += 1
        for s in summary:
            if any(b in s or (s in b and len(s) >= 8) for b in bad):
                printed += 1
                if o.show == "printed": print(row["id"], "|", s)
    n = len(rows)
    print(f"{n} articles; whole left {left['whole']} of {total['whole']} ({left['whole'] / n:.2f} an article), glued left {left['glued']} of {total['glued']} ({left['glued lost']} lost with it); "
          f"articles with one left {len(articles)}; printed {printed} of {summary_sentences} sentences; clean lost {lost} of {clean}, ends lost {ends}")
    if o.show == "kinds": print(kinds.most_common())


if __name__ == "__main__": main()

#!/usr/bin/env python3
"""Build Evaluation/corpus.jsonl and Evaluation/manifest.json from Evaluation/articles.

An article is two files of one name in the folder of its language: NN-slug.txt, the page as a reader would paste it, and
NN-slug.json, notes as two editors would make them:

  genre                 one word or two joined by a hyphen
  title                 the headline
  reference             two summaries, each in its editor's own words
  extractive_sentences  for each editor, the three best sentences of the body, as they stand there
  keywords              8 to 12 terms, in the form in which they stand in the body
  headings              lines that are headline, subhead or a list's caption: no boilerplate, no body
  boilerplate           lines that belong to the page, not to the article
  inline_boilerplate    pieces inside a body line that belong to the page (agency datelines)

The body is every other line that is not blank. All of this is checked before anything is written;
each fault is printed with its article, and the exit status is then 1.

  python3 Evaluation/Scripts/build_corpus.py           check, then write both files
  python3 Evaluation/Scripts/build_corpus.py --check   check, and compare with what is written
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

EVALUATION = Path(__file__).resolve().parent.parent
LICENCE = "CC0-1.0"
LANGUAGES = ["en", "ko"]  # the folders of articles; others hold pages without references
SOURCE = "Yoyak evaluation corpus, version 1"
FIELDS = {
    "genre", "title", "reference", "extractive_sentences", "keywords",
    "headings", "boilerplate", "inline_boilerplate",
}
# A full stop after one of these ends no English sentence.
ABBREVIATIONS = {
    "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "No.", "Jr.", "Sr.", "Rev.", "Col.",
    "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
}
# Marks that open a paragraph or a list item and belong to no sentence.
LIST_MARKS = "□○■◆▲▶•·-—―"
CLOSERS = "”’\"')]』」〉》"


def split_sentences(line, language):
    """The sentences of one line of the body.

    A sentence ends at . ? or ! with the quotation marks and brackets that close after it, before a
    space or the line's end. A Korean quotation is one piece with the sentence that carries it; an
    English one is split inside, as most English splitters do. A list mark before the line is dropped.
    """
    line = line.lstrip(LIST_MARKS + " ")
    sentences, start, depth, i = [], 0, 0, 0
    while i < len(line):
        character = line[i]
        i += 1
        if character == "“":
            depth += 1
        elif character == "”":
            depth = max(0, depth - 1)
        elif character in ".?!":
            while i < len(line) and line[i] in ".?!" + CLOSERS:
                if line[i] == "”":
                    depth = max(0, depth - 1)
                i += 1
            at_break = i == len(line) or line[i].isspace()
            quoted = language == "ko" and depth > 0
            word = line[start:i].split()[-1].lstrip("“‘(")
            initial = re.fullmatch(r"[A-Z]\.", word) is not None
            if at_break and not quoted and word not in ABBREVIATIONS and not initial:
                sentences.append(line[start:i].strip())
                start = i
    if line[start:].strip():
        sentences.append(line[start:].strip())
    return sentences


def is_sentence(piece):
    """Whether a piece ends as a sentence does; list items and captions of lists do not."""
    return piece.rstrip(CLOSERS)[-1:] in (".", "?", "!")


def lines_of(text):
    """The page's lines without surrounding white space, blank ones left out."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def body_lines(text, note):
    """The lines of the article proper, inline boilerplate cut out."""
    apart = set(note["boilerplate"]) | set(note["headings"])
    body = [line for line in lines_of(text) if line not in apart]
    for piece in note["inline_boilerplate"]:
        body = [line.replace(piece, "").strip() for line in body]
    return body


def faults_of(text, note, language):
    """Everything wrong with one article, as sentences for the person who writes it."""
    missing, unknown = FIELDS - set(note), set(note) - FIELDS
    if missing or unknown:
        return [f"missing fields {sorted(missing)}, unknown fields {sorted(unknown)}"]
    faults = []
    lines, body = set(lines_of(text)), body_lines(text, note)
    sentences = [s for line in body for s in split_sentences(line, language)]
    count = sum(map(is_sentence, sentences))
    joined = "\n".join(body)
    if not text.endswith("\n") or "\r" in text or "\ufeff" in text:
        faults.append("the text must end with a line feed and hold no CR and no byte order mark")
    if not 12 <= count <= 35:
        faults.append(f"{count} sentences; 12 to 35 are wanted")
    if len(set(sentences)) != len(sentences):
        faults.append("a sentence stands twice in the body")
    if len(note["reference"]) != 2 or len(set(note["reference"])) != 2:
        faults.append("two different reference summaries are wanted")
    for summary in note["reference"]:
        if not 2 <= len(split_sentences(summary, language)) <= 3:
            faults.append(f"a reference summary of 2 or 3 sentences is wanted: {summary[:40]}")
        if any(s in joined for s in split_sentences(summary, language)):
            faults.append(f"a reference summary repeats a sentence of the body: {summary[:40]}")
    if len(note["extractive_sentences"]) != 2:
        faults.append("the choices of two editors are wanted")
    for choice in note["extractive_sentences"]:
        if len(choice) != 3 or len(set(choice)) != 3:
            faults.append("three different extractive sentences are wanted of each editor")
        for sentence in choice:
            if sentence not in sentences:
                faults.append(f"extractive sentence is no whole sentence of the body: {sentence}")
    if not 8 <= len(note["keywords"]) <= 12:
        faults.append(f"{len(note['keywords'])} keywords; 8 to 12 are wanted")
    for keyword in note["keywords"]:
        if keyword not in joined:
            faults.append(f"keyword does not stand in the body: {keyword}")
    for field in ("headings", "boilerplate"):
        for line in note[field]:
            if line not in lines:
                faults.append(f"{field} is no line of the text: {line}")
    for piece in note["inline_boilerplate"]:
        if not any(piece in line for line in lines):
            faults.append(f"inline_boilerplate does not stand in the text: {piece}")
    for field in ("keywords", "headings", "boilerplate", "inline_boilerplate"):
        if len(set(note[field])) != len(note[field]):
            faults.append(f"{field} has an entry twice")
    if set(note["headings"]) & set(note["boilerplate"]):
        faults.append("a line is both heading and boilerplate")
    return faults


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def build():
    """Read, check and assemble: (corpus text, manifest text, faults)."""
    records, entries, faults = [], [], []
    folders = [EVALUATION / "articles" / language for language in LANGUAGES]
    for path in (p for folder in folders for p in sorted(folder.glob("*.txt"))):
        language, name = path.parent.name, f"{path.parent.name}/{path.stem}"
        if not path.with_suffix(".json").is_file():
            faults.append(f"{name}: no {path.stem}.json beside the text")
            continue
        data = path.read_bytes()
        text = data.decode("utf-8")
        note = json.loads(path.with_suffix(".json").read_text("utf-8"))
        found = faults_of(text, note, language)
        faults += [f"{name}: {fault}" for fault in found]
        if found:
            continue
        identifier = f"{language}-{path.stem}"
        file = path.relative_to(EVALUATION).as_posix()
        body = body_lines(text, note)
        pieces = [s for line in body for s in split_sentences(line, language)]
        records.append({
            "id": identifier, "language": language, "genre": note["genre"],
            "title": note["title"], "text": text, "reference": note["reference"],
            "extractive_sentences": note["extractive_sentences"], "keywords": note["keywords"],
            "headings": note["headings"], "boilerplate": note["boilerplate"],
            "inline_boilerplate": note["inline_boilerplate"],
            "file": file, "source": SOURCE, "licence": LICENCE,
        })
        entries.append({
            "id": identifier, "file": file, "sha256": sha256(data), "genre": note["genre"],
            "bytes": len(data), "characters": len(text),
            "body_characters": sum(map(len, body)),
            "sentences": sum(map(is_sentence, pieces)),
            "longest_paragraph_sentences": max(
                sum(map(is_sentence, split_sentences(line, language))) for line in body),
            "boilerplate_lines": len(note["boilerplate"]),
        })
    for identifier in {r["id"] for r in records if sum(r["id"] == s["id"] for s in records) > 1}:
        faults.append(f"{identifier}: the id stands twice")
    corpus = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
    totals = {}
    for record, entry in zip(records, entries):
        total = totals.setdefault(record["language"], dict.fromkeys(
            ["articles", "articles_with_boilerplate", "sentences", "characters"], 0))
        total["articles"] += 1
        total["articles_with_boilerplate"] += entry["boilerplate_lines"] > 0
        total["sentences"] += entry["sentences"]
        total["characters"] += entry["characters"]
    manifest = {
        "source": SOURCE, "licence": LICENCE,
        "corpus": {"file": "corpus.jsonl", "sha256": sha256(corpus.encode("utf-8")),
                   "documents": len(records)},
        "totals": totals, "articles": entries,
    }
    return corpus, json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; compare instead")
    arguments = parser.parse_args()
    corpus, manifest, faults = build()
    outputs = {EVALUATION / "corpus.jsonl": corpus, EVALUATION / "manifest.json": manifest}
    if arguments.check:
        for path, content in outputs.items():
            if not path.is_file() or path.read_text("utf-8") != content:
                faults.append(f"{path.name} is not what the articles give; run without --check")
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    if not arguments.check:
        for path, content in outputs.items():
            path.write_text(content, "utf-8", newline="\n")
    print(json.dumps(json.loads(manifest)["totals"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

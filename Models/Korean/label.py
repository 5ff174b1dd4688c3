#!/usr/bin/env python3
"""Labels raw Korean text with the morphological analyzer Kiwi, for `ModelTraining train-korean`.

    python3 Models/Korean/label.py ../shared/data/ko OUTPUT.tsv

Reads the raw texts (JSON lines) named below, drops documents that overlap with the held-out sets
(summaries, keywords, treebanks), drops repeated lines, and writes one line of text a line:
the text, a tab, then tab-separated morphemes `start,length,tag,form` (offsets in scalars).
Needs `kiwipiepy` as pinned in requirements.txt; the output depends on the inputs and that version
alone.
"""
import glob
import json
import multiprocessing
import os
import re
import sys
import unicodedata

RAW = [
    "raw/wikinews_ko", "raw/jeonnam_press_2025", "raw/policy_press_2026",
    "raw/naver_news_ossteam8", "raw/headlines_leads_2025",
]
HELD_OUT = ["summaries/*.jsonl", "keywords/*.jsonl", "treebank/*"]
SHINGLE = 24
MAX_COMMON = 3

def normalize(text):
    return unicodedata.normalize("NFC", text)


def shingles(text):
    """Hashes of all runs of SHINGLE scalars that are letters or digits."""
    letters = "".join(c for c in text if c.isalnum())
    return {letters[i:i + SHINGLE] for i in range(0, max(0, len(letters) - SHINGLE + 1))}


def strings(value):
    """All strings inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def held_out_texts(folder):
    for pattern in HELD_OUT:
        for path in sorted(glob.glob(os.path.join(folder, pattern))):
            with open(path, encoding="utf-8") as file:
                for line in file:
                    if path.endswith(".jsonl"):
                        record = json.loads(line)
                        for field in ("title", "text", "sentences", "reference"):
                            yield from strings(record.get(field))
                    elif line.startswith("# text = "):
                        yield line[9:]
                    elif line.startswith("## klue"):
                        yield line.rstrip("\n").split("\t")[-1]


def training_lines(folder):
    held_out = set()
    for text in held_out_texts(folder):
        held_out |= shingles(normalize(text))
    seen = set()
    dropped = 0
    for name in RAW:
        with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as file:
            for record in map(json.loads, file):
                texts = [normalize(record[k]) for k in ("title", "text") if record.get(k)]
                if sum(len(shingles(t) & held_out) for t in texts) > MAX_COMMON:
                    dropped += 1
                    continue
                for text in texts:
                    for line in text.split("\n"):
                        line = re.sub(r"\s+", " ", line).strip()
                        if line and line not in seen:
                            seen.add(line)
                            yield line
    print(f"dropped {dropped} documents that overlap with held-out text", file=sys.stderr)


def start_worker():
    global kiwi
    from kiwipiepy import Kiwi
    kiwi = Kiwi(num_workers=1)


def label(line):
    fields = [line]
    for token in kiwi.tokenize(line):
        fields.append(f"{token.start},{token.len},{token.tag},{token.form}")
    return "\t".join(fields)


def main():
    folder, output = sys.argv[1:3]
    with open(output, "w", encoding="utf-8") as file:
        with multiprocessing.Pool(2, start_worker) as pool:
            for labelled in pool.imap(label, training_lines(folder), chunksize=64):
                file.write(labelled + "\n")


if __name__ == "__main__":
    main()

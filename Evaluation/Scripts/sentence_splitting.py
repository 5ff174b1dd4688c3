#!/usr/bin/env python3
"""Scores sentence splitters on texts whose sentence boundaries are known.

    python3 Evaluation/Scripts/sentence_splitting.py --data ../shared/data \
        --split .build/release/ModelTraining

Sentences of one document (or ten of a treebank in a row) are joined by single spaces and split
again. A boundary is a place between two sentences, counted in characters that are no white space;
precision, recall and F1 are taken over all boundaries of a set. "outside quotes" leaves out the
boundaries that lie within a matched pair of quotation marks, in gold and in answers: sets differ
on whether a quotation of several sentences is cut.

The peers come from PyPI and are skipped when they are not installed: kss, kiwipiepy, pysbd,
blingfire, syntok, nltk (Punkt with its default parameters, which needs no download).
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

QUOTES = {"“": "”", "‘": "’", '"': '"'}
CLOSERS = "\"”’')]"


def jsonl_documents(path):
    for line in open(path, encoding="utf8"):
        sentences = [" ".join(s.split()) for s in json.loads(line)["sentences"]]
        yield [s for s in sentences if s]


def treebank_documents(path, size=10):
    """Sentences by paragraph where the file marks paragraphs, otherwise ten by ten."""
    documents, current, marked = [], [], False
    for line in open(path, encoding="utf8"):
        if line.startswith(("# newdoc", "# newpar")):
            marked = True
            documents.append(current)
            current = []
        elif line.startswith("# text ="):
            current.append(" ".join(line.split("=", 1)[1].split()))
            if not marked and len(current) == size:
                documents.append(current)
                current = []
    documents.append(current)
    return [d for d in documents if len(d) > 1]


def klue_documents(path, size=10):
    documents, current = [], []
    for line in open(path, encoding="utf8"):
        if line.startswith("## klue-dp"):
            current.append(" ".join(line.split("\t", 1)[1].split()))
            if len(current) == size:
                documents.append(current)
                current = []
    documents.append(current)
    return [d for d in documents if d]


def stripped(documents):
    """The same documents without the full stop at the end of each sentence."""
    return [[s[:-1] if s.endswith("다.") else s for s in d] for d in documents]


def only_prose(documents):
    """Documents without sentences that do not end like one: headlines, bylines, halves of lines."""
    kept = [[s for s in d if s.rstrip(CLOSERS).endswith((".", "!", "?", "…"))] for d in documents]
    return [d for d in kept if len(d) > 1]


def whole(documents):
    """Documents all of whose sentences end like one; others were cut by line, not by sentence."""
    return [d for d, prose in ((d, only_prose([d])) for d in documents) if prose == [d]]


def data_sets(data):
    ko, en = data / "ko", data / "en"
    bfly = list(jsonl_documents(ko / "summaries/bflysoft_news.jsonl"))
    klue = klue_documents(ko / "treebank/klue-dp-v1.1_dev.tsv")
    return [
        ("ko", "bflysoft_news, prose", only_prose(bfly)),
        ("ko", "sci_news, no final stops", list(jsonl_documents(ko / "summaries/sci_news.jsonl"))),
        ("ko", "KLUE-DP dev", klue),
        ("ko", "KLUE-DP dev, stops removed", stripped(klue)),
        ("ko", "UD Kaist dev", treebank_documents(ko / "treebank/ko_kaist-ud-dev.conllu")),
        ("ko", "UD GSD dev", treebank_documents(ko / "treebank/ko_gsd-ud-dev.conllu")),
        ("ko", "UD PUD test", treebank_documents(ko / "treebank/ko_pud-ud-test.conllu")),
        ("en", "summa10", list(jsonl_documents(en / "summaries/summa10.jsonl"))),
        ("en", "scitldr abstracts dev",
         whole(jsonl_documents(en / "summaries/scitldr_abstract_dev.jsonl"))),
        ("en", "UD EWT dev", treebank_documents(en / "treebank/en_ewt-ud-dev.conllu")),
    ]


def tuning_sets(data):
    ko, en = data / "ko", data / "en"
    return [
        ("ko", "UD Kaist train", treebank_documents(ko / "treebank/ko_kaist-v2.2-train.rebuilt.conllu")),
        ("ko", "UD GSD train", treebank_documents(ko / "treebank/ko_gsd-ud-train.older.conllu")),
        ("en", "scitldr abstracts train",
         whole(jsonl_documents(en / "summaries/scitldr_abstract_train.jsonl"))),
        ("en", "UD EWT train", treebank_documents(en / "treebank/en_ewt-ud-train.rebuilt.conllu")),
    ]


def boundaries(pieces):
    """Offsets between pieces, in characters without white space."""
    places, count = [], 0
    for piece in pieces:
        count += len("".join(piece.split()))
        places.append(count)
    return set(places[:-1])


def quoted_places(text):
    """The offsets that lie within a matched pair of quotation marks."""
    places, opened, count = set(), {}, 0
    for character in text:
        if character.isspace():
            continue
        count += 1
        for opener, closer in QUOTES.items():
            if character == closer and opener in opened:
                places.update(range(opened.pop(opener), count))
                break
            if character == opener:
                opened[opener] = count
                break
    return places


def yoyak(command):
    def split(language, texts):
        blocks = "\0".join(texts).encode()
        output = subprocess.run(
            [command, "split", "--language", language], input=blocks, stdout=subprocess.PIPE,
            check=True).stdout.decode().split("\n")
        for text, line in zip(texts, output):
            data = text.encode()
            ranges = [tuple(map(int, r.split(":"))) for r in line.split()]
            yield [data[s:e].decode() for s, e in ranges]
    return split


def peers(names):
    found = {}

    def add(name, languages, make):
        if names and name not in names:
            return
        try:
            found[name] = (languages, make())
        except Exception as error:
            print(f"{name} is left out: {error}", file=sys.stderr)

    def make_kss(backend):
        def make():
            import kss
            return lambda _, texts: (
                kss.split_sentences(t, backend=backend, num_workers=1) for t in texts)
        return make

    def make_kiwi():
        from kiwipiepy import Kiwi
        kiwi = Kiwi(num_workers=1)

        def split(text):
            starts = [s.start for s in kiwi.split_into_sents(text)][1:]
            return [text[a:b] for a, b in zip([0] + starts, starts + [len(text)])]
        return lambda _, texts: map(split, texts)

    def make_pysbd():
        import pysbd
        splitter = pysbd.Segmenter(language="en", clean=False)
        return lambda _, texts: (splitter.segment(t) for t in texts)

    def make_blingfire():
        import blingfire
        return lambda _, texts: (blingfire.text_to_sentences(t).split("\n") for t in texts)

    def make_syntok():
        import syntok.segmenter as segmenter

        def split(text):
            # Its tokens may rewrite the text, so only their places are taken.
            starts = [s[0].offset for p in segmenter.process(text) for s in p][1:]
            return [text[a:b] for a, b in zip([0] + starts, starts + [len(text)])]
        return lambda _, texts: map(split, texts)

    def make_nltk():
        from nltk.tokenize.punkt import PunktSentenceTokenizer
        splitter = PunktSentenceTokenizer()
        return lambda _, texts: (splitter.tokenize(t) for t in texts)

    add("kss-fast", {"ko"}, make_kss("fast"))
    add("kss-punct", {"ko"}, make_kss("punct"))
    add("kiwi", {"ko"}, make_kiwi)
    add("pysbd", {"en"}, make_pysbd)
    add("syntok", {"en"}, make_syntok)
    add("blingfire", {"ko", "en"}, make_blingfire)
    add("nltk-punkt", {"ko", "en"}, make_nltk)
    return found


def f1(gold, answered):
    hits = sum(len(g & a) for g, a in zip(gold, answered))
    precision = hits / max(1, sum(map(len, answered)))
    recall = hits / max(1, sum(map(len, gold)))
    return 100 * precision, 100 * recall, 200 * precision * recall / max(1e-9, precision + recall)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--split", default=".build/release/ModelTraining")
    parser.add_argument("--splitters", default="", help="names parted by commas; all when left out")
    parser.add_argument("--tuning", action="store_true", help="use the training parts instead")
    parser.add_argument("--errors", type=int, default=0, help="show as many of yoyak's errors a set")
    arguments = parser.parse_args()
    names = [n for n in arguments.splitters.split(",") if n]
    splitters = {"yoyak": ({"ko", "en"}, yoyak(arguments.split))}
    splitters |= peers(names)
    if names:
        splitters = {n: s for n, s in splitters.items() if n in names}

    print("| set | splitter | precision | recall | F1 | F1 outside quotes | MB/s |")
    print("|---|---|--:|--:|--:|--:|--:|")
    sets = tuning_sets(arguments.data) if arguments.tuning else data_sets(arguments.data)
    for language, title, documents in sets:
        texts = [" ".join(d) for d in documents]
        gold = [boundaries(d) for d in documents]
        quoted = [quoted_places(t) for t in texts]
        size = sum(len(t.encode()) for t in texts) / 1e6
        count = sum(map(len, gold))
        for name, (languages, split) in splitters.items():
            if language not in languages:
                continue
            begin = time.perf_counter()
            pieces = list(split(language, texts))
            seconds = time.perf_counter() - begin
            for text, parts in zip(texts, pieces):
                assert "".join("".join(parts).split()) == "".join(text.split()), name
            answered = [boundaries(p) for p in pieces]
            precision, recall, score = f1(gold, answered)
            outside = f1([g - q for g, q in zip(gold, quoted)],
                         [a - q for a, q in zip(answered, quoted)])[2]
            print(f"| {title} ({count}) | {name} | {precision:.2f} | {recall:.2f} | {score:.2f} "
                  f"| {outside:.2f} | {size / seconds:.2f} |", flush=True)
            if name == "yoyak" and arguments.errors:
                show_errors(texts, gold, answered, quoted, arguments.errors)


def show_errors(texts, gold, answered, quoted, limit):
    """Prints places outside of quotations where the answer is wrong: + too many, - missed."""
    shown = 0
    for text, g, a, q in zip(texts, gold, answered, quoted):
        places, count = {}, 0
        for index, character in enumerate(text):
            count += not character.isspace()
            places.setdefault(count, index + 1)
        for place in sorted((g ^ a) - q):
            if shown == limit:
                return
            shown += 1
            index = places[place]
            sign = "+" if place in a else "-"
            print(f"   {sign} {text[max(0, index - 60):index]} ⏐{text[index:index + 40]}",
                  file=sys.stderr)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compares BLEU, chrF2 and chrF2++ of `yoyak evaluate rouge` with the package sacrebleu itself.

usage: compare_with_sacrebleu.py --yoyak YOYAK [--random N] [--seed N] [--limit N] [DATASET.jsonl ...]

Scores N random pairs (English, Korean, Chinese, marks, entities, rare spaces) and, of every data set,
the first sentences of the text against `reference` (a string or strings), with every tokenizer of
BLEU, text by text and over the corpus. Figures may differ by 1e-9 at most, and signatures must agree
field by field. Needs sacrebleu 2.6.0. The exit status is 1 when anything differs.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile

from sacrebleu.metrics import BLEU, CHRF

TOKENIZERS = ["13a", "char", "zh", "none"]
TOLERANCE = 1e-9
WORDS = (
    "the cat sat on a mat yesterday costs 3.5 1,000 10-15 2024-05-06 e.g. U.S. don't it's \"quoted\" "
    "(so) [x] {y} a/b c&d &amp; &quot;q&quot; &lt;b&gt; &amp;lt; <skipped> end. end, ... --- - . , "
    "정부는 어제 서울에서 “새 정책”을 발표했다. 3.5%를 1,000원 23일 한국은행(총재) ‘인용’ 것이다 "
    "中国 今天，天气很好。 北京（首都） ＡＢＣ １２３ カタカナ 日本語 é ﬁne ß Ⅷ 😀 a\u0301b x\u00a0y p\u2003q r\u3000s "
    "u\u0085v w\u2028z ☀ ❤ 《책》 「말」"
).split(" ")


def random_pairs(count, seed):
    for number in range(count):
        rng = random.Random(seed * 1_000_003 + number)

        def words(low, high):
            return [rng.choice(WORDS) for _ in range(rng.randint(low, high))]

        base = words(0, 30)

        def text():
            kept = [word for word in base if rng.random() < 0.8]
            place = rng.randint(0, len(kept))
            kept[place:place] = words(0, 5)
            return rng.choice([" ", " ", " ", "  ", "\n"]).join(kept) + rng.choice(["", "", "\n", "-\n", " "])

        yield text(), [text() for _ in range(rng.choice([1, 1, 2, 3]))]


def data_pairs(path, limit):
    with open(path) as file:
        for line in file:
            if limit == 0:
                return
            record = json.loads(line)
            references = record["reference"]
            references = [references] if isinstance(references, str) else references
            sentences = record.get("sentences") or record["text"].replace(". ", ".\n").split("\n")
            text = "\n".join([x for x in sentences if x][:3])
            if references:
                limit -= 1
                yield text, references


def ours(yoyak, pairs, tokenizer, folder):
    with open(folder + "/pairs.jsonl", "w") as file:
        for number, (hypothesis, references) in enumerate(pairs):
            file.write(json.dumps(
                {"id": str(number), "summary": hypothesis, "reference": references}) + "\n")
    output = subprocess.run(
        [yoyak, "evaluate", "rouge", folder + "/pairs.jsonl", "--metrics", "bleu,chrf,chrf++",
         "--bleu-tokenizer", tokenizer, "--format", "json", "--documents"],
        capture_output=True, check=True).stdout
    result = json.loads(output)
    texts = {(int(x["id"]), x["metric"]): x["score"] for x in result["documents"]}
    corpus = {x["metric"]: (x["score"], x["signature"]) for x in result["scores"]}
    return texts, corpus


def fields(signature):
    parts = dict(part.split(":", 1) for part in signature.split("|") if ":" in part)
    return {key: value for key, value in parts.items() if key not in ("v", "version", "like")}


def compare(yoyak, pairs, tokenizer, folder):
    texts, corpus = ours(yoyak, pairs, tokenizer, folder)
    hypotheses = [hypothesis for hypothesis, _ in pairs]
    most = max(len(references) for _, references in pairs)
    streams = [[references[index] if index < len(references) else None for _, references in pairs]
               for index in range(most)]
    # sacrebleu leaves out references that are None, but wants a number for all to be equal.
    metrics = [
        ("BLEU", BLEU(tokenize=tokenizer, effective_order=True), BLEU(tokenize=tokenizer)),
        ("chrF2", CHRF(), CHRF()), ("chrF2++", CHRF(word_order=2), CHRF(word_order=2))]
    different, largest = 0, 0.0
    for name, sentence, whole in metrics:
        for number, (hypothesis, references) in enumerate(pairs):
            expected = sentence.sentence_score(hypothesis, references).score / 100
            difference = abs(expected - texts[number, name])
            largest = max(largest, difference)
            if difference > TOLERANCE:
                different += 1
                if different <= 5:
                    print("differs: %s, text %d: %r, ours %r" % (
                        name, number, expected, texts[number, name]))
        expected = whole.corpus_score(hypotheses, streams).score / 100
        difference = abs(expected - corpus[name][0])
        largest = max(largest, difference)
        agrees = fields(str(whole.get_signature())) == fields(corpus[name][1])
        if difference > TOLERANCE or not agrees:
            different += 1
            print("differs: %s, corpus: %r %s, ours %r %s" % (
                name, expected, whole.get_signature(), *corpus[name]))
    return different, largest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--random", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("datasets", nargs="*")
    arguments = parser.parse_args()
    sets = [("random", list(random_pairs(arguments.random, arguments.seed)))]
    for path in arguments.datasets:
        sets.append((path.split("/")[-1], list(data_pairs(path, arguments.limit))))
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, pairs in sets:
            for tokenizer in TOKENIZERS:
                different, largest = compare(arguments.yoyak, pairs, tokenizer, folder)
                total += different
                print("%s, %s: %d texts, %d figures differ, largest difference %.1e" % (
                    name, tokenizer, len(pairs), different, largest), flush=True)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Times yoyak beside other programs in one run: ratios, which hold on any machine, not times.

    pip install summa kreuzberg krwordrank rouge-score-rs
    Evaluation/Benchmarks/peers.py [summaries] [keywords] [rouge] [mecab]

summaries  three sentences of Korean articles beside summa
keywords   ten keywords of Korean and English articles beside kreuzberg's RAKE, of Korean ones beside
           krwordrank; none of them does any Korean analysis
rouge      ROUGE-1, ROUGE-2 and ROUGE-L of pairs of 100 words beside rouge-score-rs, not stemmed and
           stemmed
mecab      `keywords` of one document of 100,000 sentences beside MeCab's C program on the same bytes;
           needs the program `mecab` and $MECAB_DICTIONARY

Each round runs yoyak and each peer, one after the other on one core, and takes the processor time for
one article or pair; the ratio is of one round, and its median over the rounds is printed with the
least and the most. Of yoyak the whole process counts, less the start: a batch less one of a single
record. Of a Python package only the calls count. A peer that is missing is left out.
"""
import argparse
import importlib
import os
import statistics
import tempfile
import time
from pathlib import Path

from measured import Run
from texts import Mixture, ROOT, records

ARTICLES, CALLS = 400, 100


def batch(arguments, texts, folder):
    """Seconds of a text in a batch."""
    many, one = Path(folder) / "many.jsonl", Path(folder) / "one.jsonl"
    many.write_text(records(texts), encoding="utf-8")
    one.write_text(records(texts[:1]), encoding="utf-8")
    rest = Run([*arguments, str(many)]).processor - Run([*arguments, str(one)]).processor
    return rest / (len(texts) - 1)


def calls(function, texts):
    """Seconds of a text in calls of a function."""
    start = time.process_time()
    for text in texts[:CALLS]:
        function(text)
    return (time.process_time() - start) / len(texts[:CALLS])


def peer(module):
    """An importable module, or nothing."""
    try:
        return importlib.import_module(module)
    except ImportError:
        print(f"{module} is missing")
        return None


def compare(name, rounds, own, others):
    """Prints how many times as long as `own` each of the others takes."""
    ratios = {other: [] for other in others}
    for _ in range(rounds):
        seconds = own()
        for other, run in others.items():
            ratios[other].append(run() / seconds)
    for other, found in ratios.items():
        print(f"{name:28} {other:18} {statistics.median(found):7.2f} "
              f"({min(found):.2f} to {max(found):.2f})", flush=True)


def summaries(yoyak, rounds, folder):
    mixture = Mixture("ko")
    texts = [mixture.article(30) for _ in range(ARTICLES)]
    others = {}
    if summa := peer("summa.summarizer"):
        others["summa"] = lambda: calls(lambda text: summa.summarize(text, ratio=0.1), texts)
    arguments = [yoyak, "summarize", "-j", "1", "-f", "jsonl"]
    compare("Korean summaries", rounds, lambda: batch(arguments, texts, folder), others)


def rake(package):
    settings = package.ExtractionConfig(keywords=package.KeywordConfig(
        algorithm=package.KeywordAlgorithm.Rake, max_keywords=10, language=None))
    return lambda text: package.extract_bytes_sync(text.encode(), "text/plain", config=settings)


def keywords(yoyak, rounds, folder):
    for language, name in (("ko", "Korean keywords"), ("en", "English keywords")):
        mixture = Mixture(language)
        texts = [mixture.article(30) for _ in range(ARTICLES)]
        others = {}
        if kreuzberg := peer("kreuzberg"):
            extract = rake(kreuzberg)
            others["kreuzberg RAKE"] = lambda: calls(extract, texts)
        if language == "ko" and peer("krwordrank.word"):
            from keyword_speed import krwordrank

            rank = krwordrank()
            others["krwordrank"] = lambda: calls(rank, texts)
        arguments = [yoyak, "keywords", "-j", "1", "-f", "jsonl"]
        compare(name, rounds, lambda: batch(arguments, texts, folder), others)


def rouge(yoyak, rounds, folder):
    from rouge_speed import pairs

    metrics, texts = ["rouge1", "rouge2", "rougeL"], pairs(20_000)
    files = {}
    for count in (1, len(texts)):
        for side in (0, 1):
            files[count, side] = Path(folder) / f"{count}-{side}.txt"
            files[count, side].write_text("".join(pair[side] + "\n" for pair in texts[:count]))
    scorers = peer("rouge_score_rs.rouge_scorer")
    for stemming in (False, True):
        arguments = [yoyak, "evaluate", "rouge", "--metrics", ",".join(metrics), "--compatibility",
                     "rouge-score", *(["--stem"] if stemming else [])]

        def own():
            many, one = (
                Run([*arguments, str(files[count, 0]), str(files[count, 1])]).processor
                for count in (len(texts), 1))
            return (many - one) / (len(texts) - 1)

        others = {}
        if scorers:
            scorer = scorers.RougeScorer(metrics, use_stemmer=stemming)

            def run():
                start = time.process_time()
                for hypothesis, reference in texts:
                    scorer.score(reference, hypothesis)
                return (time.process_time() - start) / len(texts)

            others["rouge-score-rs"] = run
        compare("ROUGE, stemmed" if stemming else "ROUGE", rounds, own, others)


def mecab(yoyak, rounds, folder):
    dictionary = os.environ.get("MECAB_DICTIONARY")
    if not dictionary:
        print("$MECAB_DICTIONARY is not set")
        return
    path = Path(folder) / "long.txt"
    path.write_text(Mixture("ko").article(100_000), encoding="utf-8")
    compare(
        "100,000 sentences", rounds,
        lambda: Run([yoyak, "keywords", "-j", "1", str(path)]).processor,
        {"mecab": lambda: Run(
            ["mecab", "-r", "/dev/null", "-d", dictionary, "-b", "1000000", str(path)]).processor})


def main():
    parts = {"summaries": summaries, "keywords": keywords, "rouge": rouge, "mecab": mecab}
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", help=f"{', '.join(parts)}; all if none is named")
    parser.add_argument("--yoyak", default=f"{ROOT}/.build/release/yoyak")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.environ["RAYON_NUM_THREADS"] = "1"
    for part in options.parts or parts:
        if part not in parts:
            parser.error(f"'{part}' is no part: name {', '.join(parts)}")
        with tempfile.TemporaryDirectory() as folder:
            parts[part](options.yoyak, options.rounds, folder)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times keywords of Korean articles of 30 sentences on one core: yoyak beside kreuzberg's RAKE and
YAKE, rapid-textrank, yake and krwordrank, in one run.

usage: keyword_speed.py --yoyak YOYAK [--articles N] [--rounds N] [--only NAME]

Articles are made of the sentences of Evaluation/corpus.jsonl, 30 each, drawn with a fixed seed, so
that no two are alike. Of yoyak the whole process is timed, with reading the JSON lines, cleaning,
splitting, analysis and printing; of the Python packages only the call for each article. They do no
Korean analysis. The best of the rounds counts, in user CPU seconds, which other work on the machine
disturbs least. A package that is missing is left out.

    pip install kreuzberg rapid-textrank yake krwordrank
"""
import argparse
import json
import os
import pathlib
import random
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def articles(count):
    sentences = []
    with open(ROOT / "Evaluation" / "corpus.jsonl") as file:
        for line in file:
            record = json.loads(line)
            if record["language"] == "ko":
                for part in record["text"].split("\n"):
                    sentences += [s.strip() + "." for s in part.split(". ") if len(s) > 20]
    rng = random.Random(2014)
    return ["\n".join(
        " ".join(rng.sample(sentences, 3)) for _ in range(10)) for _ in range(count)]


def kreuzberg(algorithm):
    import kreuzberg as package

    configuration = package.KeywordConfig(
        algorithm=getattr(package.KeywordAlgorithm, algorithm), max_keywords=10, language=None)
    extraction = package.ExtractionConfig(keywords=configuration)
    return lambda text: package.extract_bytes_sync(
        text.encode(), "text/plain", config=extraction)


def rapid_textrank():
    import rapid_textrank as package

    return lambda text: package.extract_keywords(text, top_n=10)


def yake():
    import yake as package

    extractor = package.KeywordExtractor(lan="ko", n=3, top=10)
    return lambda text: extractor.extract_keywords(text)


def krwordrank():
    from krwordrank.word import KRWordRank

    def run(text):
        ranker = KRWordRank(min_count=2, max_length=8)
        try:
            return ranker.extract(text.split("\n"), beta=0.85, max_iter=10)
        except ValueError:
            return None  # It finds no words in some short texts.

    return run


PEERS = {
    "kreuzberg RAKE": lambda: kreuzberg("Rake"),
    "kreuzberg YAKE": lambda: kreuzberg("Yake"),
    "rapid-textrank": rapid_textrank,
    "yake": yake,
    "krwordrank": krwordrank,
}


def user_seconds(who):
    return resource.getrusage(who).ru_utime


def best(rounds, run, who):
    times = []
    for _ in range(rounds):
        start = user_seconds(who)
        run()
        times.append(user_seconds(who) - start)
    return min(times)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.environ["RAYON_NUM_THREADS"] = "1"
    texts = articles(arguments.articles)
    size = sum(len(text.encode()) for text in texts) / len(texts)
    print(f"{len(texts)} articles of {size:.0f} bytes")
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/articles.jsonl"
        with open(path, "w") as file:
            file.writelines(json.dumps({"text": t}, ensure_ascii=False) + "\n" for t in texts)
        for method in ("learned", "tfidf", "krwordrank"):
            if arguments.only not in "yoyak " + method:
                continue
            seconds = best(
                arguments.rounds,
                lambda: subprocess.run(
                    [arguments.yoyak, "keywords", path, "-f", "jsonl", "-j", "1", "--language",
                     "ko", "--method", method], check=True, stdout=subprocess.DEVNULL),
                resource.RUSAGE_CHILDREN)
            print(f"yoyak {method}: {len(texts) / seconds:.0f}/s")
    few = texts[:200]
    for name, make in PEERS.items():
        if arguments.only not in name:
            continue
        try:
            extract = make()
            extract(few[0])
        except (ImportError, AttributeError) as error:
            print(f"{name}: left out ({error})")
            continue
        seconds = best(
            arguments.rounds, lambda: [extract(text) for text in few], resource.RUSAGE_SELF)
        print(f"{name}: {len(few) / seconds:.0f}/s")


if __name__ == "__main__":
    main()

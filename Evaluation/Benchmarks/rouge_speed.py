#!/usr/bin/env python3
"""Times ROUGE-1, ROUGE-2 and ROUGE-L of pairs of 100 words: yoyak beside rouge-score and
rouge-score-rs, in one run, each on one core.

usage: rouge_speed.py --yoyak YOYAK [--pairs N] [--rounds N]

The Python packages are timed inside of their process, without start-up and reading. Of yoyak the
whole process is timed, with start-up, reading the files and printing, so its figure is a lower
bound. Processor time (user and system) is taken, which other work on the machine changes little; the
best of the rounds counts. Needs rouge-score 0.1.2 and rouge-score-rs; a package that is missing is
left out. Texts are drawn from a word list by Zipf's law, half of each pair shared.
"""
import argparse
import os
import random
import resource
import subprocess
import tempfile


def words(rng, count):
    syllables = ["ra", "to", "mi", "ne", "ka", "lo", "ser", "ing", "ed", "tion", "al", "per", "un", "st"]
    found = []
    while len(found) < count:
        word = "".join(rng.choice(syllables) for _ in range(rng.randint(1, 4)))
        if word not in found:
            found.append(word)
    return found


def pairs(count):
    rng = random.Random(2004)
    vocabulary = words(rng, 3000)
    weights = [1 / (rank + 3) for rank in range(len(vocabulary))]
    result = []
    for _ in range(count):
        first = rng.choices(vocabulary, weights, k=100)
        second = rng.choices(vocabulary, weights, k=100)
        start = rng.randrange(50)
        second[start:start + 50] = first[start:start + 50]
        for text in (first, second):
            for place in range(9, 100, 12):
                text[place] = text[place] + rng.choice([".", ",", ";"])
        result.append((" ".join(first).capitalize(), " ".join(second).capitalize()))
    return result


def processor_time():
    """Seconds used by this process and the programs it ran."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def best(rounds, run):
    times = []
    for _ in range(rounds):
        start = processor_time()
        run()
        times.append(processor_time() - start)
    return min(times)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--pairs", type=int, default=20000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.environ["RAYON_NUM_THREADS"] = "1"
    metrics = ["rouge1", "rouge2", "rougeL"]
    texts = pairs(arguments.pairs)
    with tempfile.TemporaryDirectory() as folder:
        for index, name in enumerate(("h.txt", "r.txt")):
            with open(folder + "/" + name, "w") as file:
                file.writelines(pair[index] + "\n" for pair in texts)
        for stemming in (False, True):
            rates = {}
            command = [
                arguments.yoyak, "evaluate", "rouge", folder + "/h.txt", folder + "/r.txt",
                "--metrics", ",".join(metrics), "--compatibility", "rouge-score"]
            command += ["--stem"] if stemming else []
            seconds = best(arguments.rounds, lambda: subprocess.run(
                command, check=True, stdout=subprocess.DEVNULL))
            rates["yoyak"] = len(texts) / seconds
            for name in ("rouge_score_rs", "rouge_score"):
                try:
                    module = __import__(name + ".rouge_scorer").rouge_scorer
                except ImportError:
                    continue
                scorer = module.RougeScorer(metrics, use_stemmer=stemming)
                # The slow one is given a part only.
                share = texts if name == "rouge_score_rs" else texts[:300]

                def run():
                    for hypothesis, reference in share:
                        scorer.score(reference, hypothesis)

                rates[name.replace("_", "-")] = len(share) / best(
                    arguments.rounds if name == "rouge_score_rs" else 2, run)
            print("with stemming:" if stemming else "without stemming:")
            for name, rate in rates.items():
                print("  %-14s %8.0f pairs/s%s" % (
                    name, rate,
                    "" if name == "yoyak" else "   yoyak is %.1f times as fast" % (rates["yoyak"] / rate)))


if __name__ == "__main__":
    main()

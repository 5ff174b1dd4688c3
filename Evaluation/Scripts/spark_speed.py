#!/usr/bin/env python3
"""How fast Spark summarizes generated articles, beside the program and the library alone.

Articles are made where they are worked on, so that neither the driver nor the disk is measured; the
memory is that of this process and all below it. Needs the wheel of Python/, pyspark and a Java runtime.

usage: Evaluation/Scripts/spark_speed.py PROGRAM [--articles 20000] [--cores 1 2]
"""

import argparse
import os
import random
import subprocess
import sys
import threading
import time

SUBJECTS = "시청 도서관 항구 어민 학교 연구진 법원 병원 기업 주민 The_council The_harbour Researchers".split()
VERBS = "밝혔다 열었다 늘렸다 줄였다 발표했다 조사했다 세웠다 고쳤다".split()
THINGS = "예산 창고 버스 조례 통계 보고서 시설 공원 다리 배 시장 요금 지도 책 축제".split()


def article(number, sentences=12):
    """An article of invented sentences, the same for the same number."""
    chosen = random.Random(number)
    return " ".join(
        f"{chosen.choice(SUBJECTS).replace('_', ' ')}은 {chosen.randint(2, 900)}개의 "
        f"{chosen.choice(THINGS)}과 {chosen.choice(THINGS)}을 {chosen.choice(THINGS)}에서 "
        f"{chosen.randint(1, 28)}일 {chosen.choice(VERBS)}."
        for _ in range(sentences)
    )


class Memory(threading.Thread):
    """The most resident memory of this process and all below it, in MB."""

    def __init__(self):
        super().__init__(daemon=True)
        self.most = 0

    def run(self):
        while True:
            self.most = max(self.most, sum(map(resident, family(os.getpid()))) // 1024)
            time.sleep(1)


def family(pid):
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat:
                parents[int(name)] = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = [pid]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found


def processor_seconds():
    """The processor time of this process and all below it, those that ended included."""
    ticks = 0
    for pid in family(os.getpid()):
        try:
            with open(f"/proc/{pid}/stat") as stat:
                ticks += sum(map(int, stat.read().rsplit(")", 1)[1].split()[11:15]))
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


def measured(work):
    """The seconds that a call takes, by the clock and of processors."""
    began, used = time.perf_counter(), processor_seconds()
    work()
    return time.perf_counter() - began, processor_seconds() - used


def resident(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            return sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    except OSError:
        return 0


def measure_spark(cores, count):
    from pyspark.sql import SparkSession
    from yoyak import spark

    session = (
        SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "1g").getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")

    def generate(batches):
        import pyarrow

        for batch in batches:
            texts = [article(number) for number in batch.column("id").to_pylist()]
            yield pyarrow.RecordBatch.from_arrays([batch.column("id"), pyarrow.array(texts)], ["id", "text"])

    def run(rows, made):
        articles = session.range(rows, numPartitions=max(2 * cores, rows // 5000)).mapInArrow(
            generate, "id long, text string")
        frame = spark.summaries(articles, id="id") if made else articles
        frame.write.format("noop").mode("overwrite").save()

    run(2000, True)  # starts the workers
    generating = measured(lambda: run(count, False))
    whole = measured(lambda: run(count, True))
    session.stop()
    return [most - least for most, least in zip(whole, generating)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=20000)
    parser.add_argument("--cores", type=int, nargs="*", default=[1, 2])
    arguments = parser.parse_args()
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    import json

    import yoyak

    count = arguments.articles
    memory = Memory()
    memory.start()
    texts = [article(number) for number in range(min(count, 20000))]
    lines = "".join(
        json.dumps({"id": n, "text": t}, ensure_ascii=False) + "\n" for n, t in enumerate(texts)
    ).encode()

    def command(cores):
        subprocess.run(
            [arguments.program, "summarize", "--input-format", "jsonl", "-f", "jsonl", "-j", str(cores)],
            input=lines, stdout=subprocess.DEVNULL, check=True)

    print(f"{count} articles of {len(lines) // len(texts)} bytes")
    print("cores  what       records/s  records/s of a processor  µs of a processor over the command")
    for cores in arguments.cores:
        figures = {
            "command": (len(texts), measured(lambda: command(cores))),
            "list": (len(texts), measured(lambda: yoyak.summarize(texts, jobs=cores))),
            "Spark": (count, measure_spark(cores, count)),
        }
        base = figures["command"][1][1] / len(texts)
        for what, (number, (clock, used)) in figures.items():
            print(
                f"{cores:5}  {what:9}  {number / clock:9.0f}  {number / used:24.0f}  "
                f"{(used / number - base) * 1e6:34.0f}", flush=True)
    print(f"most memory of all processes: {memory.most} MB")


main()

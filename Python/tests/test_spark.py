"""Spark, in one process and on a cluster of two workers on this machine."""

import json
import os
import socket
import subprocess
import sys
import time

import pytest

import yoyak
from conftest import ENGLISH, KOREAN, PAGE

pyspark = pytest.importorskip("pyspark")
pytest.importorskip("pyarrow")
import shutil

if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("there is no Java", allow_module_level=True)

from pyspark.sql import SparkSession

from yoyak import spark

os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
TEXTS = [ENGLISH, KOREAN, None, "", PAGE, "One sentence."]


def session(master, **settings):
    builder = SparkSession.builder.master(master).appName("yoyak")
    for name, value in {
        "spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1", "spark.sql.shuffle.partitions": "2",
        **settings,
    }.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


@pytest.fixture(scope="module")
def local():
    opened = session("local[2]")
    yield opened
    opened.stop()


def frame(opened, count, partitions):
    """Rows with a number that floating point cannot hold, so that a loss would be seen."""
    rows = [(n, 2**60 + n, TEXTS[n % len(TEXTS)]) for n in range(count)]
    return opened.createDataFrame(rows, "id int, big bigint, body string").repartition(partitions, "id")


def expected(number):
    """The line that one machine gives for a row."""
    text = TEXTS[number % len(TEXTS)]
    return None if text is None else yoyak.summarize({"text": text, "id": number}, 2).to_json()


def test_nothing_is_lost_and_the_bytes_are_one_machines(local, tmp_path):
    path = str(tmp_path / "in")
    frame(local, 30, 4).write.parquet(path)
    made = spark.summaries(local.read.parquet(path), text="body", id="id", sentences=2)
    made.write.parquet(str(tmp_path / "out"))
    rows = local.read.parquet(str(tmp_path / "out")).orderBy("id").collect()
    assert [row.id for row in rows] == list(range(30))
    assert [row.big for row in rows] == [2**60 + n for n in range(30)]
    assert [row.body for row in rows] == [TEXTS[n % 6] for n in range(30)]
    for row in rows:
        assert row.json == expected(row.id)
        if row.body is None:
            assert row.error == "the text is NoneType, expected was a string."
        else:
            assert row.error is None and row.reason == json.loads(row.json).get("reason")
            for sentence in row.sentences:
                assert sentence.text == json.loads(row.json)["sentences"][0]["text"] or row.body
            if row.body in (ENGLISH, KOREAN):
                assert all(row.body[s.start : s.end] == s.text for s in row.sentences)
                assert row.summary == "\n".join(s.text for s in row.sentences)


def test_keywords(local):
    rows = spark.keywords(frame(local, 6, 2), text="body", count=3).orderBy("id").collect()
    found = yoyak.keywords(KOREAN, 3)
    assert [k.keyword for k in rows[1].keywords] == [k.text for k in found]
    assert [k.offsets for k in rows[1].keywords] == [[list(o) for o in k.offsets] for k in found]
    assert rows[2].keywords is None and rows[2].error and rows[3].reason


def test_the_table_is_one_machines(local):
    counted = spark.document_frequencies(frame(local, 60, 5), text="body", language="ko")
    texts = [TEXTS[n % 6] for n in range(60) if TEXTS[n % 6] is not None]
    assert counted.table == yoyak.document_frequencies(texts, language="ko")
    assert counted.failed == 10 and len(counted.errors) == 10
    pruned = spark.document_frequencies(frame(local, 60, 5), text="body", language="ko", least=11)
    assert pruned.table == yoyak.document_frequencies(texts, language="ko", least=11)


def test_mistakes_are_said_before_any_work(local):
    articles = frame(local, 1, 1)
    with pytest.raises(ValueError, match="no column 'text'"):
        spark.summaries(articles)
    with pytest.raises(yoyak.OptionError, match="give 1 or more"):
        spark.summaries(articles, text="body", sentences=0)
    with pytest.raises(ValueError, match="summary.*rename"):
        spark.summaries(articles.withColumnRenamed("big", "summary"), text="body")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def cluster(tmp_path):
    """A master and two workers, processes of this machine."""
    home = os.path.dirname(pyspark.__file__)
    port = free_port()
    master = f"spark://127.0.0.1:{port}"
    environment = {**os.environ, "SPARK_HOME": home, "SPARK_LOCAL_IP": "127.0.0.1"}
    log = open(tmp_path / "log", "w")

    def start(kind, *arguments):
        return subprocess.Popen(
            [f"{home}/bin/spark-class", f"org.apache.spark.deploy.{kind}", "--host", "127.0.0.1",
             "--webui-port", "0", *arguments],
            env=environment, stdout=log, stderr=log, start_new_session=True,
        )

    started = [start("master.Master", "--port", str(port))]
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.2)
    workers = [
        start("worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", str(tmp_path / name),
              master)
        for name in ("a", "b")
    ]
    yield master, workers
    for process in started + workers:
        stop(process)
    log.close()


def stop(process):
    """Ends a process that the test started, with the executors below it."""
    if process.poll() is None:
        os.killpg(process.pid, 9)
        process.wait()


def children(pid):
    """The processes that a process started, and theirs."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == pid:
            found += [int(name), *children(int(name))]
    return found


def test_a_worker_killed_in_the_middle_loses_nothing(cluster, tmp_path):
    master, workers = cluster
    active = SparkSession.getActiveSession()
    if active:
        active.stop()
    opened = session(
        master, **{"spark.executor.memory": "512m", "spark.cores.max": "2", "spark.task.maxFailures": "8"}
    )
    try:
        count, partitions = 600, 40
        made = spark.summaries(frame(opened, count, partitions), text="body", id="id", sentences=2)
        tracker = opened.sparkContext.statusTracker()
        import threading

        killed = []

        def kill():
            deadline = time.monotonic() + 300
            while time.monotonic() < deadline:
                done = [
                    tracker.getStageInfo(s).numCompletedTasks
                    for s in tracker.getActiveStageIds() if tracker.getStageInfo(s)
                ]
                if any(0 < number < partitions - 10 for number in done):
                    below = children(workers[0].pid)
                    for pid in [workers[0].pid, *below]:
                        try:
                            os.kill(pid, 9)
                        except ProcessLookupError:
                            pass
                    killed.append((done, len(below)))
                    return
                time.sleep(0.02)

        thread = threading.Thread(target=kill)
        thread.start()
        made.write.parquet(str(tmp_path / "out"))
        thread.join()
        assert killed and killed[0][1] > 0, "no executor was running when the worker was killed"
        rows = opened.read.parquet(str(tmp_path / "out")).orderBy("id").collect()
        assert [row.id for row in rows] == list(range(count))
        lines = {n: expected(n) for n in range(count)}
        assert all(row.json == lines[row.id] for row in rows)
    finally:
        opened.stop()

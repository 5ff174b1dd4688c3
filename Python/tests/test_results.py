"""Summaries, keywords and digests as a Python program sees them."""

import doctest
import importlib
import json
import pickle
import sys
import threading
import time
from pathlib import Path

import pytest

import yoyak
from conftest import ENGLISH, KOREAN, PAGE


@pytest.mark.parametrize(
    "module", ["yoyak", "yoyak.article", "yoyak.evaluate", "yoyak.frequencies", "yoyak.results"]
)
def test_examples_of_the_documentation(module):
    found = doctest.testmod(importlib.import_module(module))
    assert found.attempted > 0 and found.failed == 0


def test_sentences_are_slices_of_the_text():
    for text in (ENGLISH, KOREAN):
        summary = yoyak.summarize(text, sentences=2)
        assert len(summary) == 2
        for sentence in summary:
            assert text[sentence.start : sentence.end] == sentence.text
            assert sentence.to_dict()["text"] == sentence.text
        assert summary.text == "\n".join(map(str, summary))
        assert (summary.sentence_count, summary.verdict) == (5, "ok")


def test_keywords_say_where_they_are():
    found = yoyak.keywords(KOREAN, count=3)
    assert len(found) == 3
    for keyword in found:
        assert keyword.count == len(keyword.offsets)
        assert (keyword.start, keyword.end) == keyword.offsets[0]
    assert yoyak.Keyword("of the headline", 1.0, 0, ()).start is None


def test_a_digest_is_summary_and_keywords():
    digest = yoyak.Article(KOREAN, title="도서관", id=7).digest(sentences=2, count=3)
    assert digest.sentences == yoyak.summarize({"text": KOREAN, "title": "도서관"}, 2).sentences
    assert digest.keywords == yoyak.keywords({"text": KOREAN, "title": "도서관"}, 3).keywords
    assert (digest.title, digest.id) == ("도서관", 7)


def test_options_are_the_commands():
    shown = yoyak.summarize(ENGLISH, max_words=20, method="lead", explain=True, order="rank")
    assert sum(len(s.text.split()) for s in shown) <= 20
    assert len(shown.explanations) == 5
    assert "method:lead" in shown.signature
    split = yoyak.Article(sentences=["A b c.", "D e f."]).summary(sentences=1, method="lead")
    assert split[0].text == "A b c."
    assert yoyak.summarize(PAGE).title == "Library"


def test_a_list_gives_a_list_in_order(articles):
    for jobs in (None, 1, 7):
        assert yoyak.summarize(articles, jobs=jobs) == [yoyak.summarize(a) for a in articles]
        assert yoyak.keywords(iter(articles), jobs=jobs) == [yoyak.keywords(a) for a in articles]
    assert yoyak.summarize([]) == []


def test_an_empty_article_says_why():
    empty = yoyak.summarize(" ")
    assert not empty and empty.text == "" and "no text" in empty.reason


def test_results_can_be_pickled_and_compared():
    for result in (
        yoyak.summarize(KOREAN), yoyak.keywords(KOREAN), yoyak.digest(KOREAN),
        yoyak.document_frequencies([KOREAN], language="ko"), yoyak.Article(KOREAN, id=1),
    ):
        again = pickle.loads(pickle.dumps(result))
        assert again == result and hash(again) == hash(result)
    scores = pickle.loads(pickle.dumps(yoyak.evaluate.rouge("a b", "a c")))
    assert scores["rouge1"].f1 == 0.5


@pytest.mark.parametrize(
    "call, error, words",
    [
        (lambda: yoyak.summarize(ENGLISH, sentences=0), yoyak.OptionError, "give 1 or more"),
        (lambda: yoyak.summarize(ENGLISH, metod="lead"), yoyak.OptionError, "Did you mean"),
        (lambda: yoyak.summarize(ENGLISH, format="html"), yoyak.OptionError, "is no option"),
        (lambda: yoyak.keywords(ENGLISH, method="x"), yoyak.OptionError, "learned"),
        (lambda: yoyak.summarize({"words": ENGLISH}), yoyak.RecordError, "no string 'text'"),
        (lambda: yoyak.summarize([ENGLISH, {}]), yoyak.RecordError, "article 1: "),
        (lambda: yoyak.summarize(None), TypeError, "NoneType is no article"),
        (lambda: yoyak.summarize(b"bytes"), TypeError, "bytes is no article"),
        (lambda: yoyak.summarize([ENGLISH, 3]), TypeError, "int is no article"),
        (lambda: yoyak.summarize(ENGLISH, jobs=0), TypeError, "from 1 on"),
        (lambda: yoyak.document_frequencies([], language="en"), ValueError, "at least one"),
        (lambda: yoyak.document_frequencies(["a"], language="xx"), yoyak.OptionError, "xx"),
        (lambda: yoyak.FrequencyTable(b"x"), ValueError, "no table"),
        (lambda: yoyak.evaluate.rouge(["a"], []), ValueError, "one for each"),
        (lambda: yoyak.evaluate.rouge("a", []), yoyak.UnreadableError, "no reference"),
    ],
)
def test_errors_say_what_is_wrong(call, error, words):
    with pytest.raises(error) as raised:
        call()
    assert words in str(raised.value)


def test_half_of_a_pair_becomes_a_replacement_character():
    assert yoyak.summarize("A lone \ud83d unit. " * 2, method="lead")[0].text == "A lone \ufffd unit."


def test_other_threads_go_on_meanwhile():
    """Work in the library lets a Python thread count."""
    count = 0
    done = threading.Event()

    def counting():
        nonlocal count
        while not done.is_set():
            count += 1
            time.sleep(0)

    thread = threading.Thread(target=counting)
    text = "\n\n".join([ENGLISH, KOREAN] * 400)
    thread.start()
    before = count
    yoyak.summarize(text)
    during = count - before
    done.set()
    thread.join()
    assert during > 10


def test_the_results_are_the_programs(program, articles):
    lines = b"".join(json.dumps({"text": a, "id": n}).encode() + b"\n" for n, a in enumerate(articles))
    records = [yoyak.Article(a, id=n) for n, a in enumerate(articles)]
    for command, function in [
        ("summarize", yoyak.summarize), ("keywords", yoyak.keywords), ("digest", yoyak.digest),
    ]:
        printed = program(command, "--input-format", "jsonl", "--format", "jsonl", input=lines)
        assert "".join(r.to_json() + "\n" for r in function(records)).encode() == printed
        assert [r.to_dict() for r in function(records)] == [
            json.loads(line) for line in printed.splitlines()
        ]


def test_the_table_is_the_programs(program, articles, tmp_path):
    lines = b"".join(json.dumps({"text": a}).encode() + b"\n" for a in articles)
    for least in (1, 6):
        printed = program(
            "frequencies", "build", "--language", "ko", "--input-format", "jsonl", "--least",
            str(least), input=lines,
        )
        table = yoyak.document_frequencies(articles, language="ko", least=least)
        assert table.bytes == printed
    table.save(tmp_path / "table")
    assert yoyak.FrequencyTable.load(tmp_path / "table") == table
    shown = program("frequencies", "print", str(tmp_path / "table")).decode().splitlines()[1:]
    assert {t: int(n) for n, t in (line.split("\t") for line in shown)} == table.to_dict()
    parts = [yoyak.document_frequencies([a], language="ko") for a in articles]
    assert yoyak.FrequencyTable.merge(parts, least=6) == table
    weighed = yoyak.keywords(KOREAN, method="tfidf", document_frequencies=tmp_path / "table")
    assert "df:" in weighed.signature


def test_the_scores_are_the_programs(program, tmp_path):
    texts = [("도서관이 문을 열었다", ["도서관이 어제 문을 열었다"]), ("가 나", ["가 다", "나 라"])]
    path = tmp_path / "-.jsonl"
    path.write_text("".join(json.dumps({"summary": s, "reference": r}) + "\n" for s, r in texts))
    printed = program(
        "evaluate", "rouge", str(path), "--documents", "--format", "json", "--metrics", "rouge1,rougeL"
    )
    scores = yoyak.evaluate.rouge(
        [s for s, _ in texts], [r for _, r in texts], metrics=["rouge1", "rougeL"]
    )
    assert scores.to_dict() == json.loads(printed)
    assert list(scores.tokenizers)[1].startswith("ko-syllable")


def test_nothing_is_needed_but_the_standard_library():
    folder = Path(yoyak.__file__).parent
    assert (folder / "py.typed").exists()
    assert "pandas" not in sys.modules or "pandas" in str(sys.modules["pandas"])
    for path in folder.glob("*.py"):
        if path.name != "spark.py":
            assert "import numpy" not in path.read_text() and "import pandas" not in path.read_text()

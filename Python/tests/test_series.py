"""Series of pandas and polars in and out."""

import pytest

import yoyak
from conftest import ENGLISH, KOREAN


def test_a_pandas_series_keeps_its_index_and_missing_values():
    pandas = pytest.importorskip("pandas")
    series = pandas.Series([ENGLISH, None, KOREAN, float("nan")], index=list("abcd"), name="body")
    found = yoyak.summarize(series, sentences=1)
    assert list(found.index) == list("abcd") and found.name == "body"
    assert found["a"] == yoyak.summarize(ENGLISH, sentences=1)
    assert found["b"] is None and found["d"] is None
    frame = pandas.DataFrame({"text": [ENGLISH, KOREAN]})
    frame["summary"] = yoyak.summarize(frame["text"], sentences=1).map(str)
    assert frame["summary"][1] == str(yoyak.summarize(KOREAN, sentences=1))
    assert yoyak.keywords(pandas.Series([], dtype=object)).empty


def test_a_polars_series_gives_structs():
    polars = pytest.importorskip("polars")
    found = yoyak.summarize(polars.Series("body", [ENGLISH, None, KOREAN]), sentences=1)
    assert found.name == "body" and found.null_count() == 1
    texts = found.struct.field("sentences").list.first().struct.field("text").to_list()
    assert texts == [
        str(yoyak.summarize(ENGLISH, sentences=1)), None, str(yoyak.summarize(KOREAN, sentences=1)),
    ]


def test_texts_to_score_may_be_a_series():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"ours": ["a b", "c d"], "gold": ["a b", "c x"]})
    assert yoyak.evaluate.rouge(frame["ours"], frame["gold"])["rouge1"].f1 == 0.75

"""Yoyak: summaries and keywords of articles, Korean first, and how good they are.

>>> import yoyak
>>> text = "The mill closed in May. It had run for a century. Now it opens again as a library."
>>> print(yoyak.summarize(text, sentences=1, method="lead"))
The mill closed in May.
>>> yoyak.evaluate.rouge("the mill closed", "the mill opened", metrics=["rouge1"])["rouge1"].recall
0.6666666666666666
"""

from . import evaluate
from ._library import version as _version
from .article import Article, digest, keywords, summarize
from .errors import OptionError, RecordError, UnreadableError, YoyakError
from .frequencies import FrequencyTable, document_frequencies
from .results import Digest, Explanation, Keyword, Keywords, Removed, Sentence, Summary

__version__ = _version()

__all__ = [
    "Article", "Digest", "Explanation", "FrequencyTable", "Keyword", "Keywords", "OptionError", "RecordError",
    "Removed", "Sentence", "Summary", "UnreadableError", "YoyakError", "digest",
    "document_frequencies",
    "evaluate", "keywords", "summarize",
]

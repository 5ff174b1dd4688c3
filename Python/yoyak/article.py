"""An article, and what is asked of it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import (
    Any, Callable, Dict, List, Mapping, Optional, Sequence, Type, TypeVar, Union, overload,
)

from . import _library
from .errors import RecordError
from .results import Digest, Keywords, Result, Summary

__all__ = ["Article", "digest", "keywords", "summarize"]

_Result = TypeVar("_Result", bound=Result)


@dataclass(frozen=True)
class Article:
    """An article with what is known of it beside its text.

    >>> article = Article("The mill closed in May. It had run for a century.", title="The end of a mill")
    >>> article.summary(sentences=1).title
    'The end of a mill'
    >>> article.keywords(count=1).text
    'mill'
    """

    #: Text as pasted from a page, or HTML.
    text: str = ""
    #: The headline, when it is known.
    title: Optional[str] = None
    #: An identifier, which comes back with the result.
    id: Any = None
    #: The sentences, when the text is already split; they are taken instead of it.
    sentences: Optional[Sequence[str]] = None

    def summary(self, **options: Any) -> Summary:
        """As :func:`summarize`."""
        return summarize(self, **options)

    def digest(self, **options: Any) -> Digest:
        """As :func:`digest`."""
        return digest(self, **options)

    def keywords(self, **options: Any) -> Keywords:
        """As :func:`keywords`."""
        return keywords(self, **options)

    def to_dict(self) -> Dict[str, Any]:
        """The article as a record that the command reads."""
        record: Dict[str, Any] = {"text": self.text}
        if self.title is not None:
            record["title"] = self.title
        if self.id is not None:
            record["id"] = self.id
        if self.sentences is not None:
            record["sentences"] = list(self.sentences)
        return record


#: What counts as one article: its text, an :class:`Article`, or a record such as a line of JSONL.
ArticleLike = Union[str, Article, Mapping[str, Any]]


@overload
def summarize(
    articles: ArticleLike, sentences: Optional[int] = ..., *, jobs: Optional[int] = ...,
    **options: Any,
) -> Summary: ...


@overload
def summarize(
    articles: List[Any], sentences: Optional[int] = ..., *, jobs: Optional[int] = ...,
    **options: Any,
) -> List[Summary]: ...


@overload
def summarize(
    articles: Any, sentences: Optional[int] = ..., *, jobs: Optional[int] = ..., **options: Any
) -> Any: ...


def summarize(
    articles: Any, sentences: Optional[int] = None, *, jobs: Optional[int] = None, **options: Any
) -> Any:
    """Picks the sentences that stand for an article.

    Args:
        articles: A text, an :class:`Article`, or a record (a dict with ``text``, ``title``, ``id``); or
            a list of them; or a Series of pandas or polars.
        sentences: At most this many sentences; 3 if no limit is given.
        jobs: How many articles of a list are worked on at once; one for each core if not given.
        **options: The options of ``yoyak summarize`` with underscores: ``ratio``, ``max_characters``,
            ``max_words``, ``max_bytes``, ``method``, ``query``, ``order``, ``diversity``,
            ``language``, ``explain``, ``force``, ``keep_boilerplate``, ``document_frequencies`` …

    Returns:
        A :class:`Summary`, or a list of them in the order of the articles. An article with nothing to
        summarize has a summary without sentences, whose ``reason`` says why. A Series of pandas gives
        a Series of summaries with its index, one of polars a Series of structs; missing values stay
        missing.

    Raises:
        OptionError: An option is unknown or its value is not allowed.
        RecordError: A record has no text.
        TypeError: What is given is no article.

    >>> text = "The mill closed in May. It had run for a century. Now it opens again as a library."
    >>> [s.text for s in summarize(text, sentences=1, method="lead")]
    ['The mill closed in May.']
    >>> [str(summary) for summary in summarize([text, ""], max_words=8, method="lead")]
    ['The mill closed in May.', '']
    >>> summarize("").reason
    'nothing to summarize: the input holds no text. Give the text of an article.'
    """
    return _results("summarize", Summary, articles, jobs, {**options, "sentences": sentences})


@overload
def digest(
    articles: ArticleLike, sentences: Optional[int] = ..., *, jobs: Optional[int] = ...,
    **options: Any,
) -> Digest: ...


@overload
def digest(
    articles: List[Any], sentences: Optional[int] = ..., *, jobs: Optional[int] = ...,
    **options: Any,
) -> List[Digest]: ...


@overload
def digest(
    articles: Any, sentences: Optional[int] = ..., *, jobs: Optional[int] = ..., **options: Any
) -> Any: ...


def digest(
    articles: Any, sentences: Optional[int] = None, *, jobs: Optional[int] = None, **options: Any
) -> Any:
    """Summary, keywords, title and metadata of an article from one reading.

    Args:
        articles, sentences, jobs: As for :func:`summarize`.
        **options: Those of :func:`summarize` and, for the keywords, ``count``, ``keyword_method`` and
            ``max_phrase_length``.

    Returns:
        A :class:`Digest`, or as many as there are articles, as :func:`summarize` does.

    >>> found = digest("시청은 새 도서관을 열었다. 도서관은 늦게까지 연다.", sentences=1, count=1)
    >>> len(found), [keyword.text for keyword in found.keywords]
    (1, ['도서관'])
    """
    return _results("digest", Digest, articles, jobs, {**options, "sentences": sentences})


@overload
def keywords(
    articles: ArticleLike, count: Optional[int] = ..., *, jobs: Optional[int] = ..., **options: Any
) -> Keywords: ...


@overload
def keywords(
    articles: List[Any], count: Optional[int] = ..., *, jobs: Optional[int] = ..., **options: Any
) -> List[Keywords]: ...


@overload
def keywords(
    articles: Any, count: Optional[int] = ..., *, jobs: Optional[int] = ..., **options: Any
) -> Any: ...


def keywords(
    articles: Any, count: Optional[int] = None, *, jobs: Optional[int] = None, **options: Any
) -> Any:
    """Ranks the words and phrases that an article is about.

    Args:
        articles: As for :func:`summarize`.
        count: The most keywords; 10 if not given.
        jobs: As for :func:`summarize`.
        **options: The options of ``yoyak keywords`` with underscores: ``method``,
            ``max_phrase_length``, ``diversity``, ``minimum_score``, ``query``, ``language``, ``document_frequencies`` …

    Returns:
        A :class:`Keywords`, or as many as there are articles, as :func:`summarize` does.

    >>> keywords("시청은 새 도서관을 열었다. 도서관은 늦게까지 연다.", count=1)
    <Keywords ['도서관']>
    """
    return _results("keywords", Keywords, articles, jobs, {**options, "count": count})


def _results(
    command: str, kind: Type[_Result], articles: Any, jobs: Optional[int],
    options: Mapping[str, Any],
) -> Any:
    """What a command makes of one article, a list or a Series."""
    if jobs is not None and (not isinstance(jobs, int) or jobs < 1):
        raise TypeError(f"jobs is {jobs!r}: give a whole number from 1 on.")
    task = _library.task(command, options)

    def result(article: Any) -> _Result:
        return kind(task.run(_record(article)))

    if isinstance(articles, (str, Article, Mapping)):
        return result(articles)
    if _is_series(articles, "pandas"):
        missing = articles.isna()
        found = _map(lambda pair: None if pair[1] else result(pair[0]), zip(articles, missing), jobs)
        return type(articles)(found, index=articles.index, name=articles.name, dtype=object)
    if _is_series(articles, "polars"):
        found = _map(lambda a: None if a is None else result(a), articles, jobs)
        rows = [None if r is None else r.to_dict() for r in found]
        return type(articles)(articles.name, rows, strict=False)
    if isinstance(articles, (bytes, bytearray)) or not hasattr(articles, "__iter__"):
        raise TypeError(_not_an_article(articles))
    return _map(result, articles, jobs)


def _map(work: Callable[[Any], Any], items: Any, jobs: Optional[int]) -> List[Any]:
    """What ``work`` makes of each item, in order, with several threads; the library lets them run side
    by side."""
    items = list(items)
    threads = min(jobs or len(os.sched_getaffinity(0)), len(items))

    def numbered(number: int) -> Any:
        try:
            return work(items[number])
        except RecordError as error:
            raise RecordError(f"article {number}: {error}") from None

    if threads < 2:
        return [numbered(number) for number in range(len(items))]
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(numbered, range(len(items))))


def _record(article: Any) -> bytes:
    """An article as the library reads it."""
    if isinstance(article, str):
        return _library.encode({"text": article})
    if isinstance(article, Article):
        return _library.encode(article.to_dict())
    if isinstance(article, Mapping):
        return _library.encode(dict(article))
    raise TypeError(_not_an_article(article))


def _not_an_article(value: Any) -> str:
    return (
        f"{type(value).__name__} is no article: give a str, a yoyak.Article, a dict with 'text', or a "
        "list or Series of them."
    )


def _is_series(value: Any, module: str) -> bool:
    """Whether a value is a Series of a package, which need not be there."""
    kind = type(value)
    return kind.__name__ == "Series" and kind.__module__.split(".")[0] == module

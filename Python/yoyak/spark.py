"""Summaries, keywords and document frequencies of a Spark DataFrame.

    from yoyak import spark

    articles = session.read.parquet("articles")
    spark.summaries(articles, text="body", id="url", sentences=3).write.parquet("summaries")

Every row of the input comes out with all its columns as they were and those of the result behind
them, in the same partition and order; a row that cannot be worked on has the reason in ``error``. The
work goes through Arrow batches (``DataFrame.mapInArrow``, Spark 3.3 or later), a record at a time, on
the cores that Spark gives to its tasks. The package must be installed where the executors run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple

from . import _library
from .errors import YoyakError
from .frequencies import FrequencyTable
from .results import Keywords, Result, Summary

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame

__all__ = ["DocumentFrequencies", "document_frequencies", "keywords", "summaries"]

#: The columns that :func:`summaries` adds.
SUMMARY_SCHEMA = (
    "summary string, sentences array<struct<index: int, start: int, end: int, score: double, "
    "text: string>>, reason string, json string, error string"
)

#: The columns that :func:`keywords` adds.
KEYWORDS_SCHEMA = (
    "keywords array<struct<keyword: string, score: double, count: int, "
    "offsets: array<array<int>>>>, reason string, json string, error string"
)


class _Columns(NamedTuple):
    """The columns that an article is read from."""

    text: str
    title: Optional[str]
    id: Optional[str]

    def records(self, batch: pyarrow.RecordBatch) -> Iterator[Dict[str, Any]]:
        """The articles of a batch."""
        given = {field: name for field, name in self._asdict().items() if name is not None}
        columns = [batch.column(name).to_pylist() for name in given.values()]
        for values in zip(*columns):
            yield dict(zip(given, values))

    def check(self, df: DataFrame) -> None:
        for name in self:
            if name is not None and name not in df.columns:
                raise ValueError(
                    f"there is no column {name!r}; there are {', '.join(df.columns)}."
                )


def summaries(
    df: DataFrame, text: str = "text", *, title: Optional[str] = None, id: Optional[str] = None,
    **options: Any,
) -> DataFrame:
    """Adds the summary of each row's article.

    Args:
        df: Articles, one a row.
        text: The column of the text.
        title: The column of the headline, if there is one.
        id: The column of the identifier that stands in ``json``, if one is to stand there.
        **options: As for :func:`yoyak.summarize`.

    Returns:
        The DataFrame with the columns of ``SUMMARY_SCHEMA`` behind its own: ``summary`` is the
        sentences one a line, ``json`` the line that the command prints, to the byte, ``reason`` says
        why a summary is empty, ``error`` why there is none.
    """

    def columns(result: Summary) -> Dict[str, Any]:
        return {"summary": result.text, "sentences": _chosen(result.to_dict()["sentences"])}

    def _chosen(sentences: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
        names = ("index", "start", "end", "score", "text")
        return [{name: sentence[name] for name in names} for sentence in sentences]

    return _with_results(
        df, _Columns(text, title, id), "summarize", options, SUMMARY_SCHEMA, Summary, columns
    )


def keywords(
    df: DataFrame, text: str = "text", *, title: Optional[str] = None, id: Optional[str] = None,
    **options: Any,
) -> DataFrame:
    """Adds the keywords of each row's article.

    Args:
        df, text, title, id: As for :func:`summaries`.
        **options: As for :func:`yoyak.keywords`.

    Returns:
        The DataFrame with the columns of ``KEYWORDS_SCHEMA`` behind its own.
    """

    def columns(result: Keywords) -> Dict[str, Any]:
        return {"keywords": result.to_dict()["keywords"]}

    return _with_results(
        df, _Columns(text, title, id), "keywords", options, KEYWORDS_SCHEMA, Keywords, columns
    )


class DocumentFrequencies(NamedTuple):
    """A table, and what could not be counted."""

    table: FrequencyTable
    #: How many rows could not be counted.
    failed: int
    #: Why, for the first ten of them.
    errors: Tuple[str, ...]


def document_frequencies(
    df: DataFrame, text: str = "text", *, language: str, title: Optional[str] = None, least: int = 1,
    **options: Any,
) -> DocumentFrequencies:
    """Counts in how many of the articles each term occurs, to the byte as one machine does.

    Partitions are counted where they are and their tables added up in a tree.

    Args:
        df, text, title: As for :func:`summaries`.
        language: The code of the articles' language.
        least: Leaves out terms of fewer documents.
        **options: As for :func:`yoyak.document_frequencies`.
    """
    source = _Columns(text, title, None)
    source.check(df)
    options = {**options, "language": language}
    _library.task("frequencies build", options)

    def count(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow

        counted = _Counted((), 0, ())
        task = _library.task("frequencies build", options)
        for batch in batches:
            tables: List[bytes] = []
            errors: List[str] = []
            for record in source.records(batch):
                try:
                    tables.append(task.run(_library.encode(_checked(record))))
                except YoyakError as error:
                    errors.append(str(error))
            counted = counted.adding(_Counted(tuple(tables), len(errors), tuple(errors)))
        yield pyarrow.RecordBatch.from_pydict(
            {
                "table": pyarrow.array(counted.tables[:1] or [None], pyarrow.binary()),
                "failed": pyarrow.array([counted.failed], pyarrow.int64()),
                "errors": pyarrow.array([counted.errors], pyarrow.list_(pyarrow.string())),
            }
        )

    columns = [name for name in (text, title) if name is not None]
    parts = df.select(*columns).mapInArrow(
        count, "table binary, failed long, errors array<string>"
    )
    total = parts.rdd.map(_Counted.of_row).treeReduce(_Counted.adding)
    if not total.tables:
        raise ValueError(
            f"no article could be counted, {total.failed} failed: {'; '.join(total.errors)}"
        )
    table = FrequencyTable(_library.merge_frequencies(total.tables, least))
    return DocumentFrequencies(table, total.failed, total.errors)


class _Counted(NamedTuple):
    """What was counted of some rows: no table or one, and after ``adding`` never more."""

    tables: Tuple[bytes, ...]
    failed: int
    errors: Tuple[str, ...]

    @classmethod
    def of_row(cls, row: Any) -> _Counted:
        tables = () if row.table is None else (bytes(row.table),)
        return cls(tables, row.failed, tuple(row.errors))

    def adding(self, other: _Counted) -> _Counted:
        tables = self.tables + other.tables
        if len(tables) > 1:
            tables = (_library.merge_frequencies(tables),)
        return _Counted(tables, self.failed + other.failed, (self.errors + other.errors)[:10])


def _with_results(
    df: DataFrame, source: _Columns, command: str, options: Dict[str, Any], added: str,
    kind: Callable[[bytes], Result], columns: Callable[[Any], Dict[str, Any]],
) -> DataFrame:
    """The DataFrame with the results of a command behind its columns."""
    from pyspark.sql.types import StructType

    source.check(df)
    # Wrong options are said here and not by an executor.
    _library.task(command, options)
    schema = _schema(added)
    taken = [name for name in schema.fieldNames() if name in df.columns]
    if taken:
        raise ValueError(f"the columns {', '.join(taken)} are there already: rename them.")

    def work(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow
        from pyspark.sql.pandas.types import to_arrow_schema

        task = _library.task(command, options)
        fields = to_arrow_schema(schema)
        for batch in batches:
            rows = [_row(task, record, kind, columns) for record in source.records(batch)]
            arrays = [
                pyarrow.array([row.get(field.name) for row in rows], field.type) for field in fields
            ]
            yield pyarrow.RecordBatch.from_arrays(
                batch.columns + arrays, schema=pyarrow.schema(list(batch.schema) + list(fields))
            )

    return df.mapInArrow(work, StructType(df.schema.fields + schema.fields))


def _schema(text: str) -> Any:
    """The schema that a text in Spark's language of types says."""
    from pyspark.sql.types import _parse_datatype_string

    return _parse_datatype_string(text)


def _row(
    task: _library.Task, record: Dict[str, Any], kind: Callable[[bytes], Result],
    columns: Callable[[Any], Dict[str, Any]],
) -> Dict[str, Any]:
    """The added columns of a record."""
    try:
        result = kind(task.run(_library.encode(_checked(record))))
    except (YoyakError, TypeError) as error:
        return {"error": str(error)}
    return {**columns(result), "reason": result.reason, "json": result.to_json()}


def _checked(record: Dict[str, Any]) -> Dict[str, Any]:
    """A record whose text is one."""
    from .errors import RecordError

    if not isinstance(record["text"], str):
        raise RecordError(f"the text is {type(record['text']).__name__}, expected was a string.")
    return {name: value for name, value in record.items() if value is not None}

"""In how many documents of a collection each term occurs."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple, Union

from . import _library, article

__all__ = ["FrequencyTable", "document_frequencies"]

_MAGIC = b"YoyakDf1"
_HEADER = struct.Struct("<8sIIII")
_BLOCK = 16


class FrequencyTable:
    """A table of document frequencies: the bytes that ``yoyak frequencies build`` writes.

    Its file is what the option ``document_frequencies`` of :func:`yoyak.summarize` and
    :func:`yoyak.keywords` names.
    """

    __slots__ = ("bytes",)

    def __init__(self, table: bytes) -> None:
        if len(table) < _HEADER.size or not table.startswith(_MAGIC):
            raise ValueError(f"{len(table)} bytes that are no table of document frequencies.")
        self.bytes = table

    @classmethod
    def load(cls, path: Union[str, Path]) -> FrequencyTable:
        """Reads a file."""
        return cls(Path(path).read_bytes())

    @classmethod
    def merge(cls, tables: Iterable[FrequencyTable], least: int = 1) -> FrequencyTable:
        """The table of all documents together, equal to one that was built at once.

        Args:
            least: Leaves out terms of fewer documents.
        """
        return cls(_library.merge_frequencies([table.bytes for table in tables], least))

    def save(self, path: Union[str, Path]) -> None:
        """Writes a file."""
        Path(path).write_bytes(self.bytes)

    @property
    def document_count(self) -> int:
        """How many documents were counted."""
        return _HEADER.unpack_from(self.bytes)[1]

    def __len__(self) -> int:
        return _HEADER.unpack_from(self.bytes)[2]

    def items(self) -> Iterator[Tuple[str, int]]:
        """The terms in the order of their bytes, each with the number of its documents."""
        _, _, count, _, origin = _HEADER.unpack_from(self.bytes)
        place = _HEADER.size + origin + 4 * ((count + _BLOCK - 1) // _BLOCK)
        term = b""
        for _ in range(count):
            shared, place = self._number(place)
            length, place = self._number(place)
            term = term[:shared] + self.bytes[place : place + length]
            frequency, place = self._number(place + length)
            yield term.decode("utf-8"), frequency

    def _number(self, place: int) -> Tuple[int, int]:
        """A number in LEB128, and the place behind it."""
        number = shift = 0
        while True:
            byte = self.bytes[place]
            number |= (byte & 0x7F) << shift
            place, shift = place + 1, shift + 7
            if byte < 0x80:
                return number, place

    def to_dict(self) -> Dict[str, int]:
        """The number of documents by term."""
        return dict(self.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrequencyTable) and self.bytes == other.bytes

    def __hash__(self) -> int:
        return hash(self.bytes)

    def __reduce__(self) -> Any:
        return type(self), (self.bytes,)

    def __repr__(self) -> str:
        return f"<FrequencyTable of {self.document_count} documents, {len(self)} terms>"


def document_frequencies(
    articles: Iterable[Any], language: str, *, least: int = 1, jobs: Optional[int] = None,
    **options: Any,
) -> FrequencyTable:
    """Counts in how many of the articles each term occurs.

    Args:
        articles: Texts, articles or records, as for :func:`yoyak.summarize`.
        language: The code of their language: a table holds one.
        least: Leaves out terms of fewer documents.
        **options: Further options of ``yoyak frequencies build``, with underscores.

    >>> table = document_frequencies(["The mill closed.", "A mill opened."], language="en")
    >>> table
    <FrequencyTable of 2 documents, 3 terms>
    >>> table.to_dict()["mill"]
    2
    """
    task = _library.task("frequencies build", {**options, "language": language})
    parts: List[bytes] = []
    for chunk in _chunks(articles):
        tables = article._map(lambda each: task.run(article._record(each)), chunk, jobs)
        parts.append(_library.merge_frequencies(tables))
    if not parts:
        raise ValueError("there are no articles: give at least one.")
    return FrequencyTable(_library.merge_frequencies(parts, least))


def _chunks(articles: Iterable[Any], size: int = 1000) -> Iterator[List[Any]]:
    """The articles in lists, so that the tables of single documents never pile up."""
    chunk: List[Any] = []
    for each in articles:
        chunk.append(each)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

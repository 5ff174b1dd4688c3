"""What the functions give back: small classes over the command's JSON objects."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

__all__ = [
    "Digest", "Explanation", "Keyword", "Keywords", "Removed", "Sentence", "Summary",
]


class Sentence(NamedTuple):
    """A sentence of a summary."""

    #: The sentence as it stands in the article.
    text: str
    #: Where it begins in the text given, in characters: ``text == article[start:end]``.
    start: int
    #: Where it ends.
    end: int
    #: Which sentence of the article it is, from 0.
    index: int
    score: float
    #: The sentence on one line with broken words whole, where that differs from the text.
    display: Optional[str] = None

    def __str__(self) -> str:
        return self.display or self.text

    def to_dict(self) -> Dict[str, Any]:
        """The sentence as in the command's JSON."""
        return _without_none(self._asdict())


class Removed(NamedTuple):
    """What was taken for page boilerplate and left out."""

    #: The rule that took it out, such as ``byline``.
    rule: str
    start: int
    end: int

    def to_dict(self) -> Dict[str, Any]:
        """The stretch as in the command's JSON."""
        return self._asdict()


class Explanation(NamedTuple):
    """Why a sentence of the article was taken or not."""

    index: int
    start: int
    end: int
    score: float
    decision: str
    #: What the score is made of, the weightiest first.
    parts: Tuple[Tuple[str, float], ...]

    def to_dict(self) -> Dict[str, Any]:
        """The explanation as in the command's JSON."""
        parts = [{"name": name, "value": value} for name, value in self.parts]
        return {**self._asdict(), "parts": parts}


class Keyword(NamedTuple):
    """A keyword of an article."""

    text: str
    score: float
    #: How often it occurs.
    count: int
    #: Where it occurs in the text given, in characters.
    offsets: Tuple[Tuple[int, int], ...]

    @property
    def start(self) -> Optional[int]:
        """Where its first occurrence begins; None when it is in the headline alone."""
        return self.offsets[0][0] if self.offsets else None

    @property
    def end(self) -> Optional[int]:
        """Where its first occurrence ends."""
        return self.offsets[0][1] if self.offsets else None

    def __str__(self) -> str:
        return self.text

    def to_dict(self) -> Dict[str, Any]:
        """The keyword as in the command's JSON."""
        return {
            "keyword": self.text, "score": self.score, "count": self.count,
            "offsets": [list(place) for place in self.offsets],
        }


class Result:
    """A result of an article, which holds the JSON that the command prints for it."""

    __slots__ = ("_json", "_fields")

    def __init__(self, line: bytes) -> None:
        self._json = line
        self._fields: Dict[str, Any] = json.loads(line)

    @property
    def id(self) -> Any:
        """The identifier that the article came with."""
        return self._fields["id"]

    @property
    def language(self) -> str:
        """The code of the article's language, such as ``ko``."""
        return self._fields["language"]

    @property
    def reason(self) -> Optional[str]:
        """Why the result is empty, when it is."""
        return self._fields.get("reason")

    @property
    def signature(self) -> str:
        """What alone tells how to get the same result again."""
        return self._fields["signature"]

    @property
    def metadata(self) -> Dict[str, str]:
        """What a web page says of its article: author, date, description, language, site."""
        return dict(self._fields.get("metadata") or {})

    def to_dict(self) -> Dict[str, Any]:
        """The result as the command's JSON object."""
        return json.loads(self._json)

    def to_json(self) -> str:
        """The line that the command prints, to the byte."""
        return self._json.decode("utf-8")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._json == other._json  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash(self._json)

    def __reduce__(self) -> Tuple[Any, Tuple[bytes]]:
        return type(self), (self._json,)


class Summary(Result):
    """The sentences that stand for an article.

    >>> from yoyak import summarize
    >>> summary = summarize("The mill closed in May. It had run for a century. Now it opens again.",
    ...                     sentences=1, method="lead")
    >>> str(summary)
    'The mill closed in May.'
    >>> summary[0].start, summary[0].end, len(summary)
    (0, 23, 1)
    """

    __slots__ = ()

    @property
    def sentences(self) -> List[Sentence]:
        """The sentences, in the order that was asked for."""
        return [
            Sentence(
                s["text"], s["start"], s["end"], s["index"], s["score"], s.get("display")
            )
            for s in self._fields["sentences"]
        ]

    @property
    def text(self) -> str:
        """The sentences, one a line."""
        return "\n".join(map(str, self.sentences))

    @property
    def title(self) -> Optional[str]:
        """The headline, given or found."""
        return self._fields.get("title")

    @property
    def method(self) -> str:
        return self._fields["method"]

    @property
    def verdict(self) -> str:
        """Whether the article is fit for a summary: ``ok``, ``list``, ``tooShort`` and the like."""
        return self._fields["verdict"]

    @property
    def sentence_count(self) -> int:
        """How many sentences the article has."""
        return self._fields["sentenceCount"]

    @property
    def removed(self) -> List[Removed]:
        """What was taken for page boilerplate."""
        return [Removed(r["rule"], r["start"], r["end"]) for r in self._fields["removed"]]

    @property
    def explanations(self) -> List[Explanation]:
        """Why each sentence was taken or not, when ``explain=True`` asked for it."""
        return [
            Explanation(
                e["index"], e["start"], e["end"], e["score"], e["decision"],
                tuple((part["name"], part["value"]) for part in e["parts"]),
            )
            for e in self._fields.get("explanations") or []
        ]

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Summary {self.text!r}>" if self.sentences else f"<Summary: {self.reason}>"

    def __len__(self) -> int:
        return len(self._fields["sentences"])

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self.sentences)

    def __getitem__(self, index: int) -> Sentence:
        return self.sentences[index]


class Digest(Summary):
    """The summary of an article with its keywords.

    >>> from yoyak import digest
    >>> found = digest("The mill closed in May. The old mill was a wool mill.", sentences=1, count=1)
    >>> len(found.sentences), len(found.keywords)
    (1, 1)
    """

    __slots__ = ()

    @property
    def keywords(self) -> List[Keyword]:
        """The keywords, best first."""
        return _keywords(self._fields)

    def __repr__(self) -> str:
        words = [k["keyword"] for k in self._fields["keywords"]]
        return f"<Digest {self.text!r} {words!r}>" if words else f"<Digest: {self.reason}>"


class Keywords(Result):
    """The keywords of an article, best first.

    >>> from yoyak import keywords
    >>> found = keywords("The mill closed. The old mill was a wool mill.", count=2)
    >>> len(found), found[0].count
    (2, 1)
    """

    __slots__ = ()

    @property
    def keywords(self) -> List[Keyword]:
        """The keywords, best first."""
        return _keywords(self._fields)

    @property
    def text(self) -> str:
        """The keywords, one a line."""
        return "\n".join(k["keyword"] for k in self._fields["keywords"])

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        words = [k["keyword"] for k in self._fields["keywords"]]
        return f"<Keywords {words!r}>" if words else f"<Keywords: {self.reason}>"

    def __len__(self) -> int:
        return len(self._fields["keywords"])

    def __iter__(self) -> Iterator[Keyword]:
        return iter(self.keywords)

    def __getitem__(self, index: int) -> Keyword:
        return self.keywords[index]


def _keywords(fields: Dict[str, Any]) -> List[Keyword]:
    return [
        Keyword(k["keyword"], k["score"], k["count"], tuple(map(tuple, k["offsets"])))
        for k in fields["keywords"]
    ]


def _without_none(fields: Dict[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}

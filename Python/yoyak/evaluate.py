"""How good summaries are: ROUGE for Korean, English and other languages."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Sequence, Union

from . import _library

__all__ = ["RougeScores", "Score", "rouge"]


class Score(NamedTuple):
    """A figure between 0 and 1."""

    precision: float
    recall: float
    f1: float

    def to_dict(self) -> Dict[str, float]:
        return self._asdict()


class RougeScores(Mapping[str, Score]):
    """The means over all texts by metric, counted by the first tokenizer, and the scores of each text.

    >>> scores = rouge(["a b c d"], ["a b x y"], metrics=["rouge1", "rouge2"])
    >>> scores["rouge1"].f1, round(scores["rouge2"].f1, 4)
    (0.5, 0.3333)
    >>> scores.documents[0]["rouge1"].recall
    0.5
    """

    def __init__(self, metrics: Sequence[str], answer: bytes) -> None:
        self._metrics = tuple(metrics)
        self._json = answer
        fields = json.loads(answer)
        entries = fields["scores"]
        #: The means by tokenizer and metric: Korean is scored by morphemes and by syllables.
        self.tokenizers: Dict[str, Dict[str, Score]] = {}
        #: How to reproduce each figure of the first tokenizer.
        self.signatures: Dict[str, str] = {}
        for metric, entry in zip(self._metrics * len(entries), entries):
            self.tokenizers.setdefault(entry["tokenizer"], {})[metric] = _score(entry)
            self.signatures.setdefault(metric, entry["signature"])
        self._scores = next(iter(self.tokenizers.values()))
        #: The language of the references.
        self.language: str = fields["language"]
        count, documents = fields["texts"], fields["documents"]
        #: The scores of each text by the first tokenizer, in the order given.
        self.documents: List[Dict[str, Score]] = [
            {
                metric: _score(documents[place * count + number])
                for place, metric in enumerate(self._metrics)
            }
            for number in range(count)
        ]

    def __getitem__(self, metric: str) -> Score:
        return self._scores[metric]

    def __iter__(self) -> Iterator[str]:
        return iter(self._scores)

    def __len__(self) -> int:
        return len(self._scores)

    def __repr__(self) -> str:
        return f"<RougeScores {', '.join(f'{m} {s.f1:.4f}' for m, s in self.items())}>"

    def to_dict(self) -> Dict[str, Any]:
        """The scores as the command's JSON object."""
        return json.loads(self._json)

    def __reduce__(self) -> Any:
        return type(self), (self._metrics, self._json)


def rouge(
    hypotheses: Union[str, Sequence[str]],
    references: Union[str, Sequence[Union[str, Sequence[str]]]],
    metrics: Sequence[str] = ("rouge1", "rouge2", "rougeL"),
    **options: Any,
) -> RougeScores:
    """Scores texts against references by ROUGE.

    Args:
        hypotheses: A text, or texts; a Series will do.
        references: A reference, or for each text a reference or a list of them.
        metrics: Names of metrics: ``rouge1`` to ``rouge4``, ``rougeL``, ``rougeLsum``, ``rougeW``,
            ``rougeS``, ``rougeSU``, ``rougeS4``, ``rougeSU4``.
        **options: The options of ``yoyak evaluate rouge`` with underscores: ``tokenizer``,
            ``language``, ``stem``, ``multi``, ``sentences``, ``max_tokens``;
            ``compatibility="rouge-score"`` gives that package's figures.

    Raises:
        OptionError: An option is unknown or its value is not allowed.
        RecordError, UnreadableError: A text has no reference.

    >>> rouge("도서관이 문을 열었다", "도서관이 어제 문을 열었다", metrics=["rouge1"], tokenizer="ko-syllable")
    <RougeScores rouge1 0.9000>
    """
    if isinstance(metrics, str):
        metrics = [metrics]
    if isinstance(hypotheses, str):
        hypotheses, references = [hypotheses], [references]  # type: ignore[list-item]
    texts, wanted = list(hypotheses), list(references)
    if len(texts) != len(wanted):
        raise ValueError(f"there are {len(texts)} texts and {len(wanted)} references: give one for each.")
    task = _library.task(
        "evaluate rouge", {**options, "metrics": ",".join(metrics), "documents": True}
    )
    lines = [
        _library.encode(
            {"summary": text, "reference": r if isinstance(r, str) else list(r)}
        )
        for text, r in zip(texts, wanted)
    ]
    return RougeScores(metrics, task.run(b"\n".join(lines)))


def _score(fields: Mapping[str, Any]) -> Score:
    return Score(fields["precision"], fields["recall"], fields["f1"])

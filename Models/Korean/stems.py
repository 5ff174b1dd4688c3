#!/usr/bin/env python3
"""Rules from the surface of a predicate stem to its dictionary stem, learned from labelled text.

    python3 Models/Korean/stems.py LABELLED.tsv Models/korean-stems.txt

A contracted stem owns the syllable it shares with its ending (봤다: 봤 + 다); a rule replaces the
last one to three syllables of that surface by those of the stem (봤 -> 보). A longer suffix gets a
rule only where the shorter one is wrong at least three times more often than right.
"""
import collections
import re
import sys

LONGEST = 3
LEAST = 3


def owners(length, morphemes):
    """The morpheme each scalar belongs to: the first that covers it, never going back."""
    owner = [None] * length
    for index, (start, count, _, _) in enumerate(morphemes):
        for scalar in range(start, min(start + count, length)):
            if owner[scalar] is None:
                owner[scalar] = index
    last = -1
    for scalar, index in enumerate(owner):
        if index is not None:
            owner[scalar] = last = max(last, index)
    return owner


def stems(path):
    """Counts of (surface, dictionary stem)."""
    counts = collections.Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            text, *fields = line.rstrip("\n").split("\t")
            morphemes = []
            for field in fields:
                start, count, tag, form = field.split(",", 3)
                morphemes.append((int(start), int(count), tag.split("-")[0], form))
            surfaces = collections.defaultdict(str)
            for scalar, index in zip(text, owners(len(text), morphemes)):
                if index is not None:
                    surfaces[index] += scalar
            for index, surface in surfaces.items():
                _, _, tag, form = morphemes[index]
                if tag in ("VV", "VA", "VX", "VCN") and re.fullmatch("[가-힣]+", surface + form):
                    counts[surface, form] += 1
    return counts


def apply(rules, surface, longest):
    for length in range(min(longest, len(surface)), 0, -1):
        stem = rules.get(surface[-length:])
        if stem is not None:
            return surface[:-length] + stem
    return surface


def learn(counts):
    rules = {}
    for length in range(1, LONGEST + 1):
        table = collections.defaultdict(collections.Counter)
        for (surface, form), count in counts.items():
            head, tail = surface[:-length], surface[-length:]
            if len(tail) == length and form.startswith(head) and len(form) > len(head):
                table[tail][form[len(head):]] += count
        for tail, forms in sorted(table.items()):
            form, count = min(forms.items(), key=lambda item: (-item[1], item[0]))
            if count - forms[apply(rules, tail, length - 1)] >= LEAST:
                rules[tail] = form
    return rules


def main():
    labelled, output = sys.argv[1:3]
    counts = stems(labelled)
    rules = learn(counts)
    right = sum(n for (surface, form), n in counts.items() if apply(rules, surface, LONGEST) == form)
    print(f"{len(rules)} rules, {100 * right / sum(counts.values()):.2f} % of the stems", file=sys.stderr)
    with open(output, "w", encoding="utf-8") as file:
        for tail in sorted(rules, key=lambda tail: tail.encode()):
            file.write(f"{tail}\t{rules[tail]}\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Rules from the surface of a predicate stem to its dictionary stem, learned from labelled text.

    python3 Models/Korean/stems.py LABELLED.tsv Models/korean-stems.txt

A contracted stem owns the syllable it shares with its ending (봤다: 봤 + 다); a rule replaces the
end of that surface by that of the stem (봤 -> 보). The end is one to four marks: syllables, and ^
where the surface begins. A rule may hold for one kind of ending only, which is known by the
syllable that follows the stem: 걸+어 -> 걷 (걸었다), but 걸+다 -> 걸 (걸다). A longer end, and an
ending, gets a rule only where the shorter rule is wrong more often than right.

Beside the predicates of the text, its stems are learned from in all common forms (`conjugation.py`), each
form weighing less than one occurrence, so that the text decides what a form of several stems is.
"""
import collections
import re
import sys

from kiwipiepy import Kiwi

import conjugation

MARKS = 4
# The least gain of a rule: occurrences right with it and wrong without.
LEAST = 1
# A form of a stem with n occurrences weighs FORM * sqrt(n), n at most 100.
FORM = 0.3
ENDINGS = {"EP", "EF", "EC", "ETM", "ETN"}


def kind(syllable):
    """The kind of an ending by its first syllable, None where no ending follows."""
    code = ord(syllable) - 0xAC00 if syllable else -1
    if not 0 <= code < 11172:
        return ""
    lead, vowel, tail = code // 588, code % 588 // 28, code % 28
    if lead == 11:  # ㅇ with ㅏ ㅐ ㅓ ㅕ, or another vowel
        return "어" if vowel in (0, 1, 4, 6) else "으"
    if lead == 5 and vowel in (0, 4) and tail in (0, 20):
        return "러"
    if lead == 2 and vowel == 20:
        return "니"
    return "는" if lead in (2, 9) else "다"


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


def predicates(text, morphemes):
    """(surface, kind of the ending, tag, dictionary stem) of each predicate."""
    owner = owners(len(text), morphemes)
    scalars = collections.defaultdict(list)
    for scalar, index in enumerate(owner):
        if index is not None:
            scalars[index].append(scalar)
    for index, places in scalars.items():
        _, _, tag, form = morphemes[index]
        surface = "".join(text[place] for place in places)
        if tag.split("-")[0] not in ("VV", "VA") or not re.fullmatch("[가-힣]+", surface + form):
            continue
        after = places[-1] + 1
        follows = after < len(text) and owner[after] is not None
        ending = text[after] if follows and morphemes[owner[after]][2] in ENDINGS else None
        yield surface, kind(ending), tag, form


def read(path):
    """Counts of (surface, kind, stem), and of (stem, tag)."""
    counts, stems = collections.Counter(), collections.Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            text, *fields = line.rstrip("\n").split("\t")
            morphemes = []
            for field in fields:
                start, count, tag, form = field.split(",", 3)
                morphemes.append((int(start), int(count), tag, form))
            for surface, ending, tag, form in predicates(text, morphemes):
                counts[surface, ending, form] += 1
                stems[form, tag] += 1
    return counts, stems


def add_forms(counts, stems):
    """Adds the forms of the stems that Kiwi cuts as they were made."""
    kiwi = Kiwi(num_workers=1)
    items = [(stem, tag, form) for stem, tag in sorted(stems)
             for form in conjugation.forms(kiwi, stem, tag)]
    sentences = kiwi.tokenize(conjugation.CARRIER + form for _, _, form in items)
    for (stem, tag, form), tokens in zip(items, sentences):
        morphemes = [(token.start, token.len, token.tag, token.form) for token in tokens]
        for surface, ending, found, other in predicates(conjugation.CARRIER + form, morphemes):
            if (other, found) == (stem, tag):
                counts[surface, ending, stem] += FORM * min(100, stems[stem, tag]) ** 0.5


def head(surface, end):
    """What stands before the end."""
    return surface[:len(surface) - len(end.lstrip("^"))]


def apply(rules, surface, ending):
    marks = "^" + surface
    for length in range(min(MARKS, len(marks)), 0, -1):
        end = marks[-length:]
        stem = rules.get((end, ending), rules.get((end, None)))
        if stem is not None:
            return head(surface, end) + stem
    return surface


def learn(counts):
    """Rules (end, kind of the ending or None for any) -> end of the stem."""
    rules = {}
    for length in range(1, MARKS + 1):
        for is_specific in (False, True):
            stems = collections.defaultdict(collections.Counter)
            right = collections.Counter()
            for (surface, ending, form), count in counts.items():
                end = ("^" + surface)[-length:]
                if len(end) < length or end == "^":
                    continue
                before = head(surface, end)
                rule = end, ending if is_specific else None
                if form.startswith(before) and len(form) > len(before):
                    stems[rule][form[len(before):]] += count
                if apply(rules, surface, ending) == form:
                    right[rule] += count
            found = {}
            for rule, forms in stems.items():
                form, count = min(forms.items(), key=lambda item: (-item[1], item[0]))
                if count - right[rule] >= LEAST:
                    found[rule] = form
            rules.update(found)
    return rules


def main():
    labelled, output = sys.argv[1:3]
    counts, stems = read(labelled)
    text = dict(counts)
    add_forms(counts, stems)
    rules = learn(counts)
    right = sum(n for (surface, ending, form), n in text.items()
                if apply(rules, surface, ending) == form)
    print(f"{len(rules)} rules, {100 * right / sum(text.values()):.2f} % of the stems", file=sys.stderr)
    lines = [end + ("" if ending is None else "+" + ending) + "\t" + stem
             for (end, ending), stem in rules.items()]
    with open(output, "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in sorted(lines, key=str.encode)))


if __name__ == "__main__":
    main()

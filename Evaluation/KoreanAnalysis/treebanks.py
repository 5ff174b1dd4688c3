"""Gold morphemes of the Korean treebanks as spans of the surface text.

Every system and every treebank is brought to the same form: a sentence is (text, spans), a span is
(start, end, tag) in scalars of the text. A syllable that several morphemes share (한 = 하 + ㄴ)
belongs to the first of them.
"""
import re

LEADS, VOWELS, TAILS = 19, 21, 28
COMPATIBILITY_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
COMPATIBILITY_TAILS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"


def jamo(text):
    """The letters of `text`: (kind, letter, index of its scalar), kind L, V, T or other."""
    letters = []
    for index, scalar in enumerate(text):
        code = ord(scalar) - 0xAC00
        if 0 <= code < 11172:
            letters.append(("L", COMPATIBILITY_LEADS[code // 588], index))
            letters.append(("V", code % 588 // 28, index))
            if code % 28:
                letters.append(("T", COMPATIBILITY_TAILS[code % 28], index))
        elif 0x11A8 <= ord(scalar) <= 0x11C2:
            letters.append(("T", COMPATIBILITY_TAILS[ord(scalar) - 0x11A7], index))
        elif scalar in COMPATIBILITY_TAILS:
            letters.append(("T", scalar, index))
        else:
            letters.append(("O", scalar, index))
    return letters


def align(surface, forms):
    """For each scalar of `surface` the index of the form that owns it, by least edit cost."""
    a = jamo(surface)
    b = [(kind, letter, which) for which, form in enumerate(forms) for kind, letter, _ in jamo(form)]
    rows, columns = len(a) + 1, len(b) + 1
    cost = [[0.0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            if i == 0 or j == 0:
                cost[i][j] = i + j
                continue
            kind, letter, _ = a[i - 1]
            other_kind, other, _ = b[j - 1]
            if (kind, letter) == (other_kind, other):
                step = 0.0
            elif kind == other_kind:
                step = 1.5
            else:
                step = 1.9
            cost[i][j] = min(cost[i - 1][j - 1] + step, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    owner = [None] * len(surface)
    i, j = len(a), len(b)
    while i and j:
        kind, letter, scalar = a[i - 1]
        other_kind, other, which = b[j - 1]
        same = (kind, letter) == (other_kind, other)
        step = 0.0 if same else 1.5 if kind == other_kind else 1.9
        if cost[i][j] == cost[i - 1][j - 1] + step:
            owner[scalar] = which
            i, j = i - 1, j - 1
        elif cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    last = 0
    for index in range(len(owner)):
        if owner[index] is None:
            owner[index] = last
        last = owner[index] = max(owner[index], last)
    return owner


def spans_of_word(surface, start, forms, tags):
    """Spans of one word whose morphemes are `forms`."""
    if not forms:
        return []
    if "".join(forms) == surface:
        spans, at = [], start
        for form, tag in zip(forms, tags):
            spans.append((at, at + len(form), tag))
            at += len(form)
        return spans
    owner = align(surface, forms)
    spans = []
    for index, which in enumerate(owner):
        # ㅂ turned into 우 belongs to the stem: 아름답 + ㄴ, 아름다운.
        if index and which and which == owner[index - 1] + 1 and jamo(forms[which - 1])[-1][:2] == (
                "T", "ㅂ") and tags[which - 1].startswith("V") and not any(
                    letter[:2] == ("T", "ㅂ") for letter in jamo(surface[index - 1])):
            which = owner[index] = owner[index - 1]
        if spans and spans[-1][3] == which:
            spans[-1] = (spans[-1][0], start + index + 1, tags[which], which)
        else:
            spans.append((start + index, start + index + 1, tags[which], which))
    return [span[:3] for span in spans]


def with_forms(forms, tags):
    """Tags that tell the morphemes' dictionary forms too: VV:듣."""
    return [f"{tag}:{form}" for form, tag in zip(forms, tags)]


def klue(path, convert=lambda forms, tags: tags):
    """KLUE-DP: Sejong tags, as `convert` makes them of (forms, tags)."""
    text, rows = None, []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("## klue"):
            text = line.split("\t")[-1]
        elif line and line[0].isdigit():
            _, word, lemma, tags = line.split("\t")[:4]
            rows.append((word, lemma.split(" "), tags.split("+")))
        elif not line and rows:
            yield from sentence(text, rows, convert)
            rows = []
    if rows:
        yield from sentence(text, rows, convert)


def sentence(text, rows, convert):
    spans, at = [], 0
    for word, forms, tags in rows:
        found = text.find(word, at)
        if found < 0:
            return
        if "+" in word or len(forms) != len(tags):
            forms = [form for form in forms if form]
        if len(forms) == len(tags):
            spans += spans_of_word(word, found, forms, convert(forms, tags))
        else:
            spans.append((found, found + len(word), "?"))
        at = found + len(word)
    yield text, spans


KAIST = [
    ("ncn", "NNG"), ("ncp", "NNG"), ("ncr", "NNG"), ("nq", "NNP"), ("nb", "NNB"), ("npp", "NP"), ("npd", "NP"),
    ("nn", "NR"), ("pv", "VV"), ("pad", "VA"), ("paa", "VA"), ("px", "VX"), ("mm", "MM"), ("ma", "MAG"), ("ii", "IC"),
    ("jp", "VCP"), ("j", "J"), ("ep", "EP"), ("etn", "ETN"), ("etm", "ETM"), ("e", "E"),
    ("xp", "XPN"), ("xsn", "XSN"), ("xsv", "XSV"), ("xsm", "XSA"), ("xsa", "XSM"),
    ("f", "SL"), ("s", "SW"),
]


def kaist_tag(tag, form):
    if tag.startswith("nn") and re.search("[0-9]", form):
        return "SN"
    for prefix, sejong in KAIST:
        if tag.startswith(prefix):
            return sejong
    return "?"


def conllu(path, convert):
    """UD treebanks; `convert` makes (forms, tags) of a row, or None where it is not segmented."""
    text, words = None, []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# text = "):
            text = line[9:]
        elif line and line[0].isdigit() and "-" not in line.split("\t")[0]:
            words.append(line.split("\t"))
        elif not line and words:
            spans, at = [], 0
            for row in words:
                found = text.find(row[1], at)
                if found < 0:
                    break
                at = found + len(row[1])
                converted = convert(row)
                if converted:
                    spans += spans_of_word(row[1], found, *converted)
                else:
                    spans.append((found, at, "?"))
            else:
                yield text, spans
            words = []


def split_forms(lemma, count):
    forms = lemma.split("+")
    return forms if len(forms) == count and all(forms) else None


def kaist_row(row):
    tags = row[4].split("+")
    forms = split_forms(row[2], len(tags))
    return forms and (forms, [kaist_tag(tag, form) for tag, form in zip(tags, forms)])


def gsd_row(row):
    tags = row[4].split("+")
    forms = split_forms(row[2], len(tags))
    return forms and (forms, tags)


PUD = {"NN": "NNG", "NNP": "NNP", "NNB": "NNB", "CD": "SN", "PRP": "NP", "PRON": "NP", "CM": "J", "FW": "SL", "XPN": "XPN",
       "XSN": "XSN"}


# PUD tags 발표했다 as NN without segments; such words are left out of the measurement.
PREDICATE = re.compile(".+(하|되|했|됐|되었|한|할|함|해|된|될|됨|돼|시키|시킨|시켰)[가-힣]*$")


def pud_row(row):
    tags = row[4].split("+")
    if tags[0] not in PUD or tags == ["NN"] and PREDICATE.fullmatch(row[1]):
        return None
    segments = [part for part in row[9].split("|") if part.startswith("MSeg=")]
    forms = segments[0][5:].split("-") if segments else [row[1]]
    if len(forms) != len(tags):
        return None
    return forms, [PUD.get(tag, "E") for tag in tags]


def treebanks(folder):
    """Name and sentences of each treebank that is measured on."""
    yield "KLUE-DP dev", list(klue(f"{folder}/klue-dp-v1.1_dev.tsv"))
    yield "UD Kaist test", list(conllu(f"{folder}/ko_kaist-ud-test.conllu", kaist_row))
    yield "UD GSD dev", list(conllu(f"{folder}/ko_gsd-ud-dev.conllu", gsd_row))
    yield "UD PUD test", list(conllu(f"{folder}/ko_pud-ud-test.conllu", pud_row))

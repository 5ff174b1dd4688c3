#!/usr/bin/env python3
"""Prints the sizes of the house: how much language knowledge is in code, and in how many places.

usage: house.py [REVISION ...]

Without revisions the working tree is measured; fbaced6 is the tree before languages got rooms.

- Hangul words in string literals: runs of Hangul between quotation marks in Sources/**/*.swift.
- files in the largest folder: Swift files directly in one folder of Sources.
- tables of marks: Swift files outside of the languages' rooms with a line that has two closing
  quotation marks or brackets beyond ASCII, as characters or as code points.
- lists of titles: Swift files, and lists of Models/words, that hold five or more of sixteen Korean
  titles of persons.
- files that name a language outside its room: Swift files outside of the folders Languages and
  LanguageDetection, Language.swift and training, with a case of a language in them other than to ask
  for its words (`LanguageWords.of(.korean)`).
- files touched to add a language: the files of Sources, Models and Tests that name French, without
  training and the tests of single features.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

LANGUAGES = ("korean|english|german|french|spanish|portuguese|russian|japanese|chinese|italian|dutch|polish"
             "|turkish|swedish")
TITLES = "시장 군수 지사 구청장 교수 의원 장관 총리 대표 회장 사장 이사장 위원장 총장 국장 감독".split()
CLOSING = ["”", "’", "」", "』", "》", "〉", "»", "）", "】"]
POINTS = {mark: "0x%04X" % ord(mark) for mark in CLOSING}


def literals(code):
    return " ".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', code))


def has_marks(line):
    line = line.split("//")[0]
    found = [mark for mark in CLOSING
             if mark in line or re.search(POINTS[mark].replace("0x00", "0x(00)?"), line, re.I)]
    return len(found) >= 2


def registries(root):
    """Files beyond Swift sources in which every language has a line."""
    count = 0
    for path, name in [("Sources/EmbeddedModels/Words.c", "fr.txt"),
                       ("Tests/TextAnalysisTests/LanguageSamples.swift", ".french")]:
        if os.path.exists(root + "/" + path):
            with open(root + "/" + path) as file:
                count += name in file.read()
    return count


def measure(root):
    sources = {}
    for path in glob.glob(root + "/Sources/**/*.swift", recursive=True):
        with open(path, encoding="utf-8") as file:
            sources[os.path.relpath(path, root)] = file.read()
    folders = {}
    for path in sources:
        folders[os.path.dirname(path)] = folders.get(os.path.dirname(path), 0) + 1
    sections = {}
    for path in glob.glob(root + "/Models/words/*.txt"):
        name = path
        with open(path, encoding="utf-8") as file:
            for line in file.read().split("\n"):
                if re.fullmatch(r"\[[a-z0-9-]+\]", line):
                    name = path + line
                sections.setdefault(name, set()).add(line.replace("_", "").strip())

    def in_room(path):
        return (re.search("/(Languages|LanguageDetection)/", path) or path.endswith("/Language.swift")
                or re.search("/(ModelTraining|Training)/", path))

    def holds_titles(words):
        return sum(title in words for title in TITLES) >= 5

    hangul = re.compile("[가-힣]+")
    largest = max(folders, key=folders.get)
    models = glob.glob(root + "/Models/**/*.txt", recursive=True)
    return [
        ("Hangul words in string literals",
         sum(len(hangul.findall(literals(code))) for code in sources.values())),
        ("files in the largest folder", "%d (%s)" % (folders[largest], largest.replace("Sources/", ""))),
        ("tables of marks",
         sum(any(has_marks(line) for line in code.split("\n")) and "/Languages/" not in path
             for path, code in sources.items())),
        ("lists of titles",
         sum(holds_titles(hangul.findall(literals(code))) for code in sources.values())
         + sum(holds_titles(words) for words in sections.values())),
        ("files that name a language outside its room",
         sum(bool(re.search(r"\.(%s)\b" % LANGUAGES, re.sub(r"\bof(: |\()\.\w+", "", code)))
             and not in_room(path)
             for path, code in sources.items())),
        ("files touched to add a language",
         sum(bool(re.search(r"(?i:\bfrench\b)", re.sub(r"//.*", "", code)))
             and "Training/" not in path for path, code in sources.items())
         + sum(os.path.basename(x) == "fr.txt" for x in models) + registries(root)),
    ]


def main():
    columns = []
    for revision in sys.argv[1:] or [None]:
        if revision is None:
            columns.append(("now", measure(".")))
            continue
        with tempfile.TemporaryDirectory() as folder:
            archive = subprocess.run(
                ["git", "archive", revision, "Sources", "Models", "Tests"], check=True, capture_output=True)
            subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
            columns.append((revision, measure(folder)))
    print("| | " + " | ".join(name for name, _ in columns) + " |")
    print("|---|" + "---|" * len(columns))
    for row in range(len(columns[0][1])):
        print("| %s | %s |" % (
            columns[0][1][row][0], " | ".join(str(values[row][1]) for _, values in columns)))


if __name__ == "__main__":
    main()

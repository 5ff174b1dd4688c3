#!/usr/bin/env python3
"""Compares `yoyak evaluate rouge155` with the Perl script on random texts and random options.

usage: compare_with_rouge155.py --perl ROUGE-1.5.5.pl --home FOLDER --yoyak YOYAK
                                [--runs N] [--seed N] [--keep FOLDER]

FOLDER has smart_common_words.txt and WordNet-2.0-Exceptions/ as in the release. The script builds
the database WordNet-2.0.exc.db that the Perl script wants from the lists, in the order adj, adv,
noun, verb (needs perl with DB_File and XML::DOM).

Standard output must be the same to the byte, with the tables of -v, which the Perl script prints in
the order of its hashes, sorted on both sides. Of standard error the lines that are ROUGE's own are
compared, and both programs must succeed or both fail. Where the Perl script fails, what it printed
before must be the same. The exit status is 1 when anything differs.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

WORDS = (
    "the a of and to in is was for that council harbour lighthouse storm storms stormy restore restored"
    " restoring restoration element elements replacement happy happier happily better best worse geese"
    " mice analyses axes ran running runs studies studied studying national nationally nationalization"
    " relational conditional y yes yyy by buy buying dying lying 3 19 2026 1st x ab abc abcd"
    " engineering engineers government governmental agreed agreement feed controlled controlling"
    " electricity possibly ponies caresses hopefully argument arguments offer is are were been"
).split()
ODD = [
    "don't", "U.S.A.", "co-operate", "--", "...", "!?", "(x)", "$5", "3,000", "한국어", "요약은", "é",
    "naïve", "Ünïcode", "日本", "\u00a0", "a_b", "AT&T", "\"quoted\"", "#", "%", "é-a", "\t", "  ", "\r",
    "\x0b", "\x0c", "\x85", "CAPITALS", "MiXeD", "-", "a-b-c", "x-", "-y", "İ", "K",
]


class Texts:
    def __init__(self, rng):
        self.rng = rng

    def sentence(self, length):
        rng = self.rng
        words = []
        for _ in range(length):
            kind = rng.random()
            if kind < 0.80:
                word = rng.choice(WORDS)
            elif kind < 0.9:
                word = rng.choice(ODD)
            else:
                word = "".join(rng.choice("abcdefghiylnrst") for _ in range(rng.randint(1, 9)))
            if rng.random() < 0.1:
                word = word.capitalize()
            words.append(word)
        text = " ".join(words)
        if rng.random() < 0.6:
            text += rng.choice([".", "!", "?", " .", ";"])
        return text

    def summary(self):
        """The sentences of one summary."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.05:
            return []
        if kind < 0.10:
            return [rng.choice(WORDS + ODD)]
        if kind < 0.14:
            return [rng.choice(["... !?", "--", "###", "한국어 요약", "( ) ; :"])]
        if kind < 0.17:
            return [self.sentence(rng.randint(15, 30)) for _ in range(45)]
        if kind < 0.19:
            return [self.sentence(1000)]
        if kind < 0.23:
            return ["", " ", self.sentence(4), "", "\t"]
        return [self.sentence(rng.randint(1, 14)) for _ in range(rng.randint(1, 8))]

    def related(self, sentences):
        """A summary that shares much with another."""
        rng = self.rng
        if rng.random() < 0.15:
            return list(sentences)
        result = []
        for sentence in sentences:
            words = sentence.split(" ")
            for _ in range(len(words) // 3):
                at = rng.randrange(len(words))
                change = rng.random()
                if change < 0.4:
                    words[at] = rng.choice(WORDS)
                elif change < 0.7:
                    words.insert(at, rng.choice(WORDS))
                elif len(words) > 1:
                    words.pop(at)
            if rng.random() < 0.85:
                result.append(" ".join(words))
        rng.shuffle(result)
        return result

    def file(self, form, sentences):
        rng = self.rng
        clean = [s.replace("\n", " ") for s in sentences]
        if form == "SPL":
            end = "\n" if rng.random() < 0.9 else ""
            return "\n".join(clean) + (end if clean else "")
        clean = [s.replace("<", " ") for s in clean]
        if form == "ISI":
            lines = []
            for number, sentence in enumerate(clean):
                lines.append('<S SNTNO="%d,a">%s</S>' % (number + 1, sentence))
            return "<DOC>\n" + "\n".join(lines) + "\n</DOC>\n"
        lines = ["<html>", '<head><title>x</title></head>', '<body bgcolor="white">']
        for number, sentence in enumerate(clean):
            n = number + 1
            size = 'size="%d" ' % len(sentence) if rng.random() < 0.3 else ""
            close = "</a>" if rng.random() < 0.8 else ""
            lines.append(
                '<a %sname="%d">[%d]</a> <a href="#%d" id=%d>%s%s' % (size, n, n, n, n, sentence, close))
        return "\n".join(lines + ["</body>", "</html>"]) + ("\n" if rng.random() < 0.9 else "")


def write(path, text, rng):
    data = text.encode("utf-8", "surrogateescape")
    if rng.random() < 0.05:
        data = data.decode("utf-8").encode("latin-1", "replace")
    with open(path, "wb") as file:
        file.write(data)


def configuration(folder, rng, texts):
    """Writes summaries and configuration; returns the arguments that name them."""
    form = rng.choice(["SPL", "SPL", "SEE", "ISI"])
    as_list = rng.random() < 0.25
    evaluations = rng.choice([1, 1, 2, 3, 5, 12])
    systems = [rng.choice(["1", "2", "11", "A", "b", "sys-1", "X"]) for _ in range(rng.randint(1, 3))]
    systems = sorted(set(systems))
    os.makedirs(folder + "/p", exist_ok=True)
    os.makedirs(folder + "/m", exist_ok=True)
    xml = ['<?xml version="1.0"?>'] if rng.random() < 0.5 else []
    xml.append('<%s version="1.0">' % rng.choice(["ROUGE-EVAL", "ROUGE_EVAL"]))
    listing = ["# a comment", ""]
    for number in range(1, evaluations + 1):
        base = texts.summary()
        models = []
        for index in range(rng.choice([1, 1, 2, 3, 4])):
            name = "%d.%d.txt" % (number, index)
            write(folder + "/m/" + name, texts.file(form, texts.related(base)), rng)
            models.append(name)
        peers = []
        for system in systems:
            if rng.random() < 0.06 and not as_list:
                continue
            name = "%s.%d.txt" % (system, number)
            sentences = texts.related(base) if rng.random() < 0.8 else texts.summary()
            write(folder + "/p/" + name, texts.file(form, sentences), rng)
            peers.append((system, name))
        xml.append('<EVAL ID="%s">' % (number if rng.random() < 0.9 else "T%d" % number))
        xml.append("<PEER-ROOT>\np\n</PEER-ROOT>")
        xml.append("<MODEL-ROOT> m </MODEL-ROOT>")
        xml.append('<INPUT-FORMAT TYPE="%s">\n</INPUT-FORMAT>' % form)
        xml.append("<PEERS>")
        xml += ['<P ID="%s">%s</P>' % peer for peer in peers]
        xml.append("</PEERS>\n<!-- models -->\n<MODELS>")
        xml += ['<M ID="%s">%s</M>' % (chr(65 + i), name) for i, name in enumerate(models)]
        xml.append("</MODELS>\n</EVAL>")
        if peers:
            listing.append(" ".join(["p/" + peers[0][1]] + ["m/" + name for name in models]))
    xml.append(xml[1 if xml[0].startswith("<?") else 0].split()[0].replace("<", "</") + ">")
    if as_list:
        with open(folder + "/config.lst", "w") as file:
            file.write("\n".join(listing) + "\n")
        return ["-z", form], ["config.lst"] + ([systems[0]] if rng.random() < 0.5 else [])
    with open(folder + "/config.xml", "w") as file:
        file.write("\n".join(xml) + "\n")
    if rng.random() < 0.7:
        return ["-a"], ["config.xml"]
    return [], ["config.xml", rng.choice(systems)]


def options(rng):
    """Random options, in random order and spelling."""
    groups = []

    def maybe(probability, *choices):
        if rng.random() < probability:
            choice = rng.choice(choices)
            if len(choice) == 2 and rng.random() < 0.3:
                groups.append([choice[0] + choice[1]])
            else:
                groups.append(list(choice))

    maybe(0.8, ("-n", "4"), ("-n", "2"), ("-n", "1"), ("-n", "3"), ("-n", "9"), ("-n", "2.5"))
    maybe(0.5, ("-m",))
    maybe(0.1, ("-M",))
    maybe(0.3, ("-s",))
    maybe(0.4, ("-w", "1.2"), ("-w", "2"), ("-w", "1"), ("-w", "0.5"), ("-w", "1.20"))
    maybe(0.6, ("-2", "4"), ("-2", "-1"), ("-2", "0"), ("-2", "1.5"), ("-2", "100"))
    maybe(0.3, ("-u",))
    maybe(0.4, ("-U",))
    if rng.random() < 0.35:
        maybe(1, ("-l", "10"), ("-l", "1"), ("-l", "100"), ("-l", "7.5"), ("-l", "0"), ("-l", "-3"))
    elif rng.random() < 0.4:
        maybe(1, ("-b", "75"), ("-b", "1"), ("-b", "665"), ("-b", "30.9"), ("-b", "-5"), ("-b", "0"))
    maybe(0.4, ("-f", "A"), ("-f", "B"), ("-f", "C"))
    maybe(0.4, ("-p", "0"), ("-p", "1"), ("-p", "0.5"), ("-p", "0.25"), ("-p", ".9"))
    maybe(0.5, ("-t", "0"), ("-t", "1"), ("-t", "2"), ("-t", "1.0"), ("-t", "7"))
    maybe(0.5, ("-c", "95"), ("-c", "99"), ("-c", "50"), ("-c", "0"), ("-c", "100"), ("-c", "90.5"))
    maybe(0.9, ("-r", "1000"), ("-r", "100"), ("-r", "1"), ("-r", "7"), ("-r", "20.5"), ("-r", "33"))
    maybe(0.4, ("-d",))
    maybe(0.15, ("-x",))
    maybe(0.15, ("-v",))
    maybe(0.03, ("-l", "5", "-b", "5"), ("-c", "101"), ("-w", "0"), ("-p", "2"), ("-r", "0"), ("-q",))
    rng.shuffle(groups)
    result = []
    for group in groups:
        # Letters without value may be clustered with what follows.
        if len(group) == 1 and len(group[0]) == 2 and result and re.fullmatch("-[msdxuUv]", result[-1]):
            if group[0][1] in "msdxuUvM" and rng.random() < 0.5:
                result[-1] += group[0][1]
                continue
        result += group
    return result


def sorted_tables(text):
    """Sorts the pairs in lines that are tables of grams."""
    lines = []
    for line in text.split(b"\n"):
        fields = line.split(b"|")
        if b"_cn_" in fields and len(fields) % 2 == 0:
            pairs = sorted(zip(fields[::2], fields[1::2]))
            line = b"|".join(b"|".join(pair) for pair in pairs)
        lines.append(line)
    return b"\n".join(lines)


OWN = re.compile(rb"^(\*ROUGE Warning|readText: |Unknown option: )")


def own_messages(text):
    return [line for line in text.split(b"\n") if OWN.match(line)]


def build_home(source, target):
    os.makedirs(target + "/WordNet-2.0-Exceptions")
    shutil.copy(source + "/smart_common_words.txt", target)
    lists = []
    for name in ("adj.exc", "adv.exc", "noun.exc", "verb.exc"):
        lists.append(target + "/WordNet-2.0-Exceptions/" + name)
        shutil.copy(source + "/WordNet-2.0-Exceptions/" + name, lists[-1])
    program = (
        "use DB_File; my $out=shift; tie %e,'DB_File',$out,O_CREAT|O_RDWR,0640,$DB_HASH or die;"
        "for my $f (@ARGV){open IN,$f or die; while(<IN>){chomp; @t=split /\\s+/; $e{$t[0]}=$t[1]}}")
    subprocess.run(["perl", "-e", program, target + "/WordNet-2.0.exc.db"] + lists, check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--perl", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--yoyak", required=True)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    script = os.path.abspath(arguments.perl)
    yoyak = os.path.abspath(arguments.yoyak)
    failures = 0
    both_failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        home = scratch + "/home"
        build_home(arguments.home, home)
        for run in range(arguments.runs):
            rng = random.Random(arguments.seed * 1_000_003 + run)
            folder = "%s/%d" % (scratch, run)
            os.makedirs(folder)
            flags, operands = configuration(folder, rng, Texts(rng))
            given = ["-e", home] + options(rng) + flags + operands
            perl = subprocess.run(["perl", script] + given, cwd=folder, capture_output=True)
            ours = subprocess.run(
                [yoyak, "evaluate", "rouge155"] + given, cwd=folder, capture_output=True)
            same = sorted_tables(perl.stdout) == sorted_tables(ours.stdout)
            same = same and (perl.returncode == 0) == (ours.returncode == 0)
            same = same and own_messages(perl.stderr) == own_messages(ours.stderr)
            both_failed += perl.returncode != 0 and same
            if not same:
                failures += 1
                print("run %d differs: %s" % (run, " ".join(given)))
                print("  perl: status %d, %d bytes; %s" % (
                    perl.returncode, len(perl.stdout), perl.stderr.strip().split(b"\n")[-1]))
                print("  ours: status %d, %d bytes; %s" % (
                    ours.returncode, len(ours.stdout), ours.stderr.strip().split(b"\n")[-1]))
                if arguments.keep:
                    target = "%s/%d" % (arguments.keep, run)
                    shutil.copytree(folder, target, dirs_exist_ok=True)
                    for name, output in (("perl", perl), ("ours", ours)):
                        with open("%s/%s.out" % (target, name), "wb") as file:
                            file.write(sorted_tables(output.stdout))
                        with open("%s/%s.err" % (target, name), "wb") as file:
                            file.write(output.stderr)
            shutil.rmtree(folder)
    print("%d runs, %d differ, %d failed in both programs alike" % (
        arguments.runs, failures, both_failed))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

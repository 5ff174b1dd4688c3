#!/usr/bin/env python3
"""Prints what PorterStemmerTests expects: for each variant the FNV-1a hash of the stems that the
reference program gives for the words made by joining every beginning to every ending.

usage: porter_stemmer_hashes.py ROUGE-1.5.5.pl
Needs nltk (3.9 or later) and perl. `porter` is NLTK's mode MARTIN_EXTENSIONS, `nltk` its default
mode, `rouge155` the routine of the Perl script, loaded from the given file.
"""
import subprocess
import sys

from nltk.stem.porter import PorterStemmer

BEGINNINGS = (
    "a e i o u y b s t by dy sk spr ex ax out inn cann at eat ic ow ag wil hop fail fall hiss fizz"
    " tann siz troubl conflat plaster mot agr f feed motor happ enj try fly syz toy yy yell rat cons"
    " rel condit rat val hesit digit conform radic different vil analog vietnam predic oper feud"
    " decis hope call formal sensit sensib geo theo archaeo tripl form electr good reviv allow infer"
    " airlin gyroscop adjust defens irrit replac depend adopt homolog commun activ angul effect"
    " bowdler prob ceas controll roll el elem compl appar proc exc succ ne sk d l t how 4 19 2nd"
).split()
ENDINGS = (
    " s es ies sses ss ed ied eed ing y ly ational tional enci anci izer bli abli alli entli eli ousli"
    " ization ation ator alism iveness fulness ousness aliti iviti biliti logi fulli icate ative"
    " alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ion sion tion ou ism"
    " ate iti ous ive ize e ll lle le ally fully ology ements ationally ings ying ied ys ey ay yed"
).split(" ")


def fnv1a(lines):
    value = 0xCBF29CE484222325
    for line in lines:
        for byte in line.encode() + b"\n":
            value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def perl_stems(script, words):
    program = (
        'open S,$ARGV[0] or die;local $/;$_=<S>;my $at=index($_,"local %step2list");'
        'eval "no strict;".substr($_,$at);die $@ if $@;initialise();'
        'for(split /\\n/,<STDIN>){print stem($_),"\\n"}'
    )
    done = subprocess.run(
        ["perl", "-e", program, script], input="\n".join(words), text=True,
        capture_output=True, check=True)
    return done.stdout.split("\n")[:-1]


def main():
    words = [b + e for b in BEGINNINGS for e in ENDINGS]
    martin = PorterStemmer(PorterStemmer.MARTIN_EXTENSIONS)
    default = PorterStemmer()
    print(len(words), "words")
    print("porter   0x%016x" % fnv1a(martin.stem(w) for w in words))
    print("rouge155 0x%016x" % fnv1a(perl_stems(sys.argv[1], words)))
    print("nltk     0x%016x" % fnv1a(default.stem(w) for w in words))


if __name__ == "__main__":
    main()

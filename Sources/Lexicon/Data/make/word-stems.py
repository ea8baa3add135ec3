#!/usr/bin/env python3
"""Make ../lists/word-stems.tsv from the Ayaspell dictionary of Debian's package hunspell-ar.

usage: word-stems.py DIRECTORY > ../lists/word-stems.tsv

DIRECTORY holds ar.aff and ar.dic: `apt-get download hunspell-ar`, then `dpkg -x hunspell-ar_*.deb DIR`;
they stand in DIR/usr/share/hunspell. The same package gives the same list, byte for byte.
"""
import re
import sys

HEADER = """\
# word-stems.tsv - the stems of Arabic nouns, adjectives and verbs, to tell what is left of a word when its clitics are cut off.
# Column 1: the stem: a noun without article and endings, the core of a verb without the signs of person (قال of قالت, قول of يقولون).
# Column 2: classes, a letter each: N noun or adjective that takes the article, B noun that does not (names), O may carry a pronoun, D has a dual, M has the plural ون, T has the plural ات, F has a feminine in ة, R has a nisba in ي, K loses its last ي, A takes the alef of the accusative, P core of a verb's past, I core of a verb's present.
# Hamza seats, and final ya and alef maqsura, are told apart here, though not in matching; final ta marbuta is told apart in both.
# Origin: the Arabic dictionary of the Ayaspell project, version 3.2 (Debian package hunspell-ar), by Mohamed Kebdani and others; used here under the Mozilla Public License 1.1 (it is also under GPL 2.0 and LGPL 2.1).
# Made by make/word-stems.py: the affix classes are gathered into the letters above, and the conjugated verbs are cut to their cores. This file stays under that licence."""

# The affix classes of ar.aff that say one thing of a noun: with the article, and without it.
NOUN_CLASSES = {
    "N": ("AA", "BA"), "O": ("AC", "AD", "BC", "BD"), "D": ("CA", "CB", "DA", "DB", "EA", "EB", "FA", "FB", "GA", "GB"),
    "M": ("IA", "IB", "NA", "NB", "ND", "EI", "DE"), "T": ("HA", "HB"), "F": ("BA", "BB"), "R": ("LA", "LB", "MA", "MB"), "K": ("KA",), "A": ("JA",),
}
PAST_ENDINGS = ("تموا", "تما", "تم", "تن", "نا", "تا", "وا", "ت", "ن", "ا", "و")
PRESENT_ENDINGS = ("ين", "ون", "ان", "وا", "ا", "ن", "ي", "و")


def read(directory):
    """The sections of the dictionary: name -> list of (word, affix classes, morphology)."""
    classes, morphology = [], []
    with open(directory + "/ar.aff", encoding="utf-8") as file:
        for line in file:
            if line.startswith("AF "):
                classes.append(line.split("#")[0].split()[1])
            elif line.startswith("AM "):
                morphology.append(line[3:].strip())
    sections, words = {}, []
    with open(directory + "/ar.dic", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.endswith(".dic"):
                words = sections.setdefault(line, [])
                continue
            entry, _, note = line.partition("\t")
            word, _, flags = entry.partition("/")
            word = re.sub("[\u200b-\u200f]", "", word)
            if not re.fullmatch("[\u0621-\u063a\u0641-\u064a]+", word):
                continue
            # The first line of each table is its length, so that the numbers count from 1.
            flags = classes[int(flags)] if flags.isdigit() else ""
            pairs = {flags[i:i + 2] for i in range(0, len(flags), 2)}
            words.append((word, pairs, morphology[int(note)] if note.isdigit() else ""))
    return sections


def core(form, endings):
    """A verb's form without the ending of person."""
    for ending in endings:
        if form.endswith(ending) and len(form) - len(ending) >= 2:
            return form[:-len(ending)]
    return form


def verbs(words):
    """The cores of all verbs: class letter -> set of cores."""
    past, present = {}, {}
    for word, _, note in words:
        lemma = re.search(r"st:(\S+)", note)
        lemma = lemma.group(1) if lemma else word
        if "is:pst" in note:
            past.setdefault(lemma, {lemma}).add(word)
        if "is:prst" in note and len(word) > 2 and word[0] in "أنيتآ":
            present.setdefault(lemma, set()).add(word[1:])
    cores = {"P": set(), "I": set()}
    for letter, table, endings in (("P", past, PAST_ENDINGS), ("I", present, PRESENT_ENDINGS)):
        for forms in table.values():
            mine = set()
            for form in sorted(forms, key=lambda form: (len(form), form)):
                if not any(form.startswith(known) and form[len(known):] in endings for known in mine):
                    mine.add(form if not mine else core(form, endings))
            cores[letter] |= mine
    return cores


def main():
    sections = read(sys.argv[1])
    stems = {}
    for word, pairs, _ in sections["names.dic"]:
        letters = {letter for letter, names in NOUN_CLASSES.items() if pairs.intersection(names)}
        if "N" not in letters:
            letters.add("B")
        stems.setdefault(word, set()).update(letters)
    for letter, cores in verbs(sections["verb.huns.dic"]).items():
        for word in cores:
            stems.setdefault(word, set()).add(letter)
    print(HEADER)
    for word in sorted(stems):
        print(word + "\t" + "".join(letter for letter in "NBOADMTFRKPI" if letter in stems[word]))


main()

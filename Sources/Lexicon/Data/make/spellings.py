#!/usr/bin/env python3
"""Gather words that are usual as names in English letters.

usage: make/spellings.py SCOWL FAKER > lists/spellings.tsv

SCOWL is the folder of word lists of Debian's package scowl (usr/share/dict/scowl); FAKER the folder of providers of
persons (faker/providers/person) of Debian's package python3-fake-factory, which must be importable. Needs nothing else but
Python 3; the same input gives the same bytes.
"""
import importlib, os, re, sys, unicodedata

FOLDED = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "œ": "oe", "æ": "ae", "ß": "ss"})
HEADER = """\
# spellings.tsv: words that are usual as names in English letters, for choosing between several ways to spell one.
# Made by make/spellings.py; not to be edited by hand.
# UTF-8, small letters a to z alone, sorted by bytes, one a line; column 2, behind a tab, is how usual it is:
# 0 in every English dictionary of names, 1 in a large one and a list of given and family names of some country,
# 2 in such a list alone, 3 in a large dictionary, none: in the largest.
# origin: SCOWL (Debian package scowl 2020.12.07, files *-proper-names and *-upper), Copyright 2000-2019 Kevin
# Atkinson; permission to use, copy, modify, distribute and sell these word lists and the output created from them
# is granted without fee, provided that this notice appears in all copies; without any warranty. Its largest part,
# the lists of names of the United States census, is in the public domain. And the names of persons of Faker (Debian
# package python3-fake-factory 0.9.3), MIT License, Copyright (c) 2012 Daniele Faraglia. Names of fewer than three or more than
# sixteen letters are left out.
"""


def latin(text):
    plain = unicodedata.normalize("NFKD", text.lower().translate(FOLDED)).lower()
    return re.sub("[^a-z]", "", plain)


def dictionary(folder):
    """The smallest size of SCOWL that holds each name."""
    sizes = {}
    for file in sorted(os.listdir(folder)):
        kind = re.fullmatch(r"(american|english|british)-(proper-names|upper)\.(\d+)", file)
        # Beyond size 70 the capitals are adjectives and trade names rather than names.
        if not kind or kind[2] == "upper" and int(kind[3]) > 70:
            continue
        with open(os.path.join(folder, file), encoding="latin-1") as lines:
            for word in map(str.strip, lines):
                if not word.endswith("'s"):
                    sizes[latin(word)] = min(sizes.get(latin(word), 99), int(kind[3]))
    return sizes


def persons(folder):
    """The given and family names of all countries, where they are written in Latin letters."""
    sys.path.insert(0, os.path.abspath(os.path.join(folder, "../../..")))
    found = set()
    for country in sorted(os.listdir(folder)):
        if not os.path.isfile(os.path.join(folder, country, "__init__.py")):
            continue
        provider = importlib.import_module("faker.providers.person." + country).Provider
        rest = [getattr(provider, name) for name in dir(provider)]
        rest = [value for value in rest if isinstance(value, (tuple, list, dict))]
        while rest:
            value = rest.pop()
            if isinstance(value, (tuple, list, dict)):
                rest.extend(value)
            elif isinstance(value, str) and "{" not in value and "." not in value:
                for word in re.split(r"[\s-]+", value):
                    if word[:1].isupper() and not re.search("[^\u0000-\u024f\u1e00-\u1eff’]", word):
                        found.add(latin(word))
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sizes, names = dictionary(sys.argv[1]), persons(sys.argv[2])
    sys.stdout.write(HEADER)
    for word in sorted(set(sizes) | names):
        size = sizes.get(word)
        if not 3 <= len(word) <= 16:
            continue
        rank = 0 if size and size <= 70 else 1 if size and word in names else 2 if word in names else 3 if size == 80 else 4
        sys.stdout.write(word + (f"\t{rank}" if rank < 4 else "") + "\n")


if __name__ == "__main__":
    main()

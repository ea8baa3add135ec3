#!/usr/bin/env python3
"""Learn how the press spells Arabic letters in English, from pairs of names.

usage: make/romanization.py PAIRS.jsonl [LIST.tsv ...] > lists/romanization.tsv

PAIRS.jsonl has one object a line: {"ar": "…", "en": "…"}, a single word each. The lists are this folder's own
lists of names (names-arabic.tsv, names-foreign.tsv): their entries of one word are learned from as well.
Needs nothing but Python 3; takes a minute or less; the same input gives the same bytes.

1. Alignment. Every Arabic letter stands for none to four English ones. Expectation maximisation finds how likely
   each such match is; each pair keeps its likeliest row of matches.
2. Counting. Matches are counted alone, in pairs and in threes; those seen less than FLOOR times are left out, and
   nothing longer is kept, so that no name can be read back out of the table.
3. Smoothing. Absolute discounting; what is taken from the seen goes to the shorter history (Katz's form, as in
   an ARPA file).
4. Writing. Scores are whole numbers, SCALE times the natural logarithm, negated: sums of them are the same on
   every machine.
"""
import collections, json, math, re, sys, unicodedata

FLOOR = {1: 2, 2: 2, 3: 3}
DISCOUNT = 0.75
SCALE = 1000
LONGEST = 4
ROUNDS = 5
# Letters that English may leave unspelt, and pairs of letters that are one sound in it.
SILENT = set("اويهعحأإآئءؤةىغ")
ONE_SOUND = {"تش", "تس", "تز", "كس", "دج", "دز"}
START, END = ("^", ""), ("$", "")

MARKS = re.compile("[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
LETTERS = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a4\u06af\u06ad]+")
FOLDED = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "œ": "oe", "æ": "ae", "ß": "ss"})


def arabic(text):
    return MARKS.sub("", text).replace("ی", "ي").replace("ک", "ك")


def latin(text):
    plain = unicodedata.normalize("NFKD", text.lower().translate(FOLDED)).lower()
    return re.sub("[^a-z]", "", plain)


def read_pairs(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if path.endswith(".jsonl"):
                row = json.loads(line)
                yield arabic(row["ar"]), latin(row["en"])
            elif not line.startswith("#"):
                row = line.rstrip("\n").split("\t")
                if len(row) > 1 and " " not in row[0] + row[1]:
                    yield arabic(row[0]), latin(row[1])


def bare(pair):
    """A pair without its article, which is spelt apart."""
    source, target = pair
    if source.startswith("ال") and len(source) > 4:
        source = source[2:]
        if target[:2] in ("al", "el") and len(target) > 5:
            target = target[2:]
    return source, target


def usable(pair):
    return bool(pair[1]) and LETTERS.fullmatch(pair[0]) and len(pair[1]) <= LONGEST * len(pair[0])


def lattice(source, target):
    """All matches of a pair, as (letter's place, from, to, (letter, chunk)), in order."""
    size, end, arcs = len(source), len(target), []
    for i, letter in enumerate(source):
        rest = size - i - 1
        for j in range(max(0, end - LONGEST * (size - i)), min(end, LONGEST * i) + 1):
            for k in range(j, min(end, j + LONGEST) + 1):
                if end - k <= LONGEST * rest:
                    arcs.append((i, j, k, (letter, target[j:k])))
    return arcs


def align(pairs):
    """The likeliest row of matches of each pair."""
    first = {0: 0.3, 1: 1.0, 2: 0.5, 3: 0.15, 4: 0.03}
    rows = [(source, target, lattice(source, target)) for source, target in pairs]
    chance = None
    for round in range(ROUNDS):
        counts, kept = collections.defaultdict(float), []
        for source, target, arcs in rows:
            size, end = len(source), len(target)
            if chance is None:
                weights = [first[k - j] for _, j, k, _ in arcs]
            else:
                arcs = [arc for arc in arcs if arc[3] in chance]
                weights = [chance[arc[3]] for arc in arcs]
            width = end + 1
            forward, backward = [0.0] * ((size + 1) * width), [0.0] * ((size + 1) * width)
            forward[0] = backward[size * width + end] = 1.0
            for (i, j, k, _), weight in zip(arcs, weights):
                forward[(i + 1) * width + k] += forward[i * width + j] * weight
            total = forward[size * width + end]
            if total <= 0:
                continue
            for (i, j, k, match), weight in zip(reversed(arcs), reversed(weights)):
                behind = backward[(i + 1) * width + k] * weight
                if behind:
                    backward[i * width + j] += behind
                    counts[match] += forward[i * width + j] * behind / total
            kept.append((source, target, arcs))
        rows, total = kept, sum(counts.values())
        chance = {m: n / total for m, n in counts.items() if n > (0.5 if round < 2 else 0.9)}
    return [row for row in (likeliest(*row, chance) for row in rows) if row]


def likeliest(source, target, arcs, chance):
    best = {(0, 0): (0.0, None)}
    for i, j, k, match in arcs:
        before = best.get((i, j))
        if before is None or match not in chance:
            continue
        value, place = before[0] + math.log(chance[match]), (i + 1, k)
        if place not in best or value > best[place][0]:
            best[place] = (value, (i, j, match))
    place = (len(source), len(target))
    # Below this the two are not the same name.
    if place not in best or best[place][0] / len(source) < -7.5:
        return None
    row = []
    while best[place][1]:
        i, j, match = best[place][1]
        row.append(match)
        place = (i, j)
    row.reverse()
    return None if any(swallows(row, i) for i in range(len(row))) else row


def swallows(row, i):
    """Whether a consonant is lost at a place: then too the two are not the same name."""
    letter, chunk = row[i]
    if chunk or letter in SILENT:
        return False
    behind = row[i + 1][0] if i + 1 < len(row) else ""
    return not (letter == behind or i and letter == row[i - 1][0] or letter + behind in ONE_SOUND)


def count(rows):
    counts = collections.Counter()
    for row in rows:
        row = [START, *row, END]
        for i in range(1, len(row)):
            for n in range(min(i, 2) + 1):
                counts[tuple(row[i - n : i + 1])] += 1
    return counts


def smooth(counts):
    """{history: (left-over score, [(match, score)])}, scores being negated logarithms."""
    followers = collections.defaultdict(list)
    for gram, n in counts.items():
        followers[gram[:-1]].append((gram[-1], n))
    chances, left = {(): {}}, {}
    for history in sorted(followers, key=lambda h: (len(h), h)):
        seen = followers[history]
        total = sum(n for _, n in seen)
        kept = [(m, n) for m, n in sorted(seen) if n >= FLOOR[len(history) + 1] or m == END and not history]
        if not kept:
            continue
        if not history:
            total = sum(n for _, n in kept)
            chances[()] = {m: n / total for m, n in kept}
            continue
        if any(m not in chances[()] for m in history if m != START):
            continue
        kept = [(m, n) for m, n in kept if m in chances[()]]
        rest = 1 - sum(n - DISCOUNT for _, n in kept) / total
        left[history] = rest
        chances[history] = {
            m: (n - DISCOUNT) / total + rest * chance(chances, left, history[1:], m) for m, n in kept}
    return chances, left


def chance(chances, left, history, match):
    weight = 1.0
    while True:
        known = chances.get(history)
        if known and match in known:
            return weight * known[match]
        weight *= left.get(history, 1.0)
        history = history[1:]


def score(value):
    return round(-SCALE * math.log(value))


def write(chances, left, out):
    spell = lambda match: match[0] + match[1]
    for history in sorted(chances, key=lambda h: (len(h), h)):
        cells = [" ".join(map(spell, history)) or "-", str(score(left[history])) if history else "0"]
        for match, value in sorted(chances[history].items(), key=lambda x: (-x[1], x[0])):
            cells.append(f"{spell(match)} {score(value)}")
        out.write("\t".join(cells) + "\n")


HEADER = """\
# romanization.tsv: how likely an Arabic letter of a name is spelt with which English letters, by the one or two
# letters before it and their spelling. Made by make/romanization.py; not to be edited by hand.
# UTF-8, tab separated. Column 1: the history (- for none, ^ for the beginning of the word), up to two matches; a
# match is an Arabic letter and, at once behind it, what it is spelt with. Column 2: the score of leaving the history
# for its shorter one. Every further column: a match that follows ($ for the end of the word), a space, its score.
# Scores are -1000 times the natural logarithm of the probability. Threes seen less than three times are left out.
# origin: statistics alone, no names and no pairs of names. Counted over the Arabic-English training half of google's
# transliteration data set (github.com/google/transliteration, names of Wikipedia), Copyright Google, Apache License
# 2.0, and over this project's own names-arabic.tsv and names-foreign.tsv.
"""


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    pairs = sorted({bare(pair) for path in sys.argv[1:] for pair in read_pairs(path) if usable(pair)})
    sys.stdout.write(HEADER)
    write(*smooth(count(align(pairs))), sys.stdout)


if __name__ == "__main__":
    main()

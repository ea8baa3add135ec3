"""Are tokens and the sentences around them seen in the right order?

Each token of tokens.tsv is put into short sentences, Warraq makes a page and a book of them, and three
engines draw these: Chromium and WeasyPrint the page, MuPDF the book. From the place of each character the
line is read from left to right and compared with the order that it must have.

usage: oracle.py WARRAQ-COMMAND [--keep FOLDER] [--engine chromium|weasyprint|mupdf]...
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).parent
# Sentences for each direction; the words have no letters that fonts join into one sign.
FRAMES = {
    "rtl": ["قيمة {} معروفة", "{} قيمة معروفة", "قيمة معروفة هي {}.", "قيمة ({}) معروفة"],
    "ltr": ["The value {} is known", "{} is the value", "The value is {}.", "The value ({}) is known"],
}
TITLES = {"rtl": "قيم", "ltr": "Values"}
LANGUAGES = {"rtl": "ar", "ltr": "en"}
# Right to left, a bracket is drawn as its partner, and engines tell either of the two.
BRACKETS = str.maketrans(")]}>»", "([{<«")
UNSEEN = re.compile(r"[\s\u200b-\u200f\u2066-\u2069\ufeff\u00ad]")


class Sentence:
    """A sentence, and the order of its characters from left to right."""

    def __init__(self, direction, token, shown, frame):
        self.direction, self.token = direction, token
        self.text = frame.format(token)
        before, after = frame.split("{}")
        if direction == "rtl":
            seen = after[::-1] + shown + before[::-1]
        else:
            seen = before + shown + after
        self.seen = plain(seen)


def plain(text):
    """Characters that can be seen, whatever shape a font gave them."""
    return UNSEEN.sub("", unicodedata.normalize("NFKC", text)).translate(BRACKETS)


def shown(token, column):
    """The characters of a token from left to right."""
    if column == "-":
        return token
    if column == "<":
        return token[::-1]
    return re.sub(r"\{(\w+)\}", lambda word: word[1][::-1], column)


def sentences():
    result = {"rtl": [], "ltr": []}
    for line in (HERE / "tokens.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("# "):
            continue
        direction, token, column = line.split("\t")
        for frame in FRAMES[direction]:
            if token[-1] in ".!" and frame.endswith("."):
                continue
            if token[0] in "([{" and "({})" in frame:
                continue
            result[direction].append(Sentence(direction, token, shown(token, column), frame))
    return result


def make(command, folder, direction, list_):
    """The page and the book of one direction."""
    source = folder / f"{direction}.txt"
    head = f"---\ntitle: {TITLES[direction]}\nlang: {LANGUAGES[direction]}\n---\n\n"
    source.write_text(head + "\n\n".join(s.text for s in list_) + "\n", encoding="utf-8")
    made = {}
    for format_, extension in (("html", "html"), ("epub", "epub")):
        made[format_] = folder / f"{direction}.{extension}"
        subprocess.run(
            [command, "render", str(source), "--to", format_, "-o", str(made[format_])],
            check=True, stderr=subprocess.DEVNULL)
    return made


def chromium(page):
    from browser import launch
    from playwright.sync_api import sync_playwright

    script = """() => [...document.querySelectorAll('.text p')].map(p => {
      const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), seen = [];
      for (let node; node = walker.nextNode();)
        for (let i = 0; i < node.data.length; i++) {
          const range = document.createRange();
          range.setStart(node, i); range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          seen.push([(box.left + box.right) / 2, box.top, node.data[i]]);
        }
      return seen;
    })"""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        view = browser.new_page(viewport={"width": 1400, "height": 900})
        view.goto(page.resolve().as_uri())
        paragraphs = view.evaluate(script)
        browser.close()
    return [plain("".join(c for _, _, c in sorted(p, key=lambda c: c[0]))) for p in paragraphs]


def weasyprint(page):
    from weasyprint import HTML

    drawn = page.with_suffix(".pdf")
    HTML(filename=str(page)).write_pdf(str(drawn))
    return mupdf(drawn)


def mupdf(file):
    """Every line that MuPDF draws, from left to right, top to bottom."""
    output = subprocess.run(
        ["mutool", "draw", "-q", "-F", "stext", "-o", "-", str(file)],
        check=True, capture_output=True).stdout
    output = re.sub(rb"&#x(?:[0-8bcef]|1[0-9a-f]);", b"", output)
    lines = []
    for page in ElementTree.fromstring(output).iter("page"):
        rows = {}
        for char in page.iter("char"):
            rows.setdefault(round(float(char.get("y"))), []).append(char)
        merged = []
        for y in sorted(rows):
            if merged and y - merged[-1][0] <= 4:
                merged[-1][1].extend(rows[y])
            else:
                merged.append((y, rows[y]))
        for _, chars in merged:
            chars.sort(key=lambda c: sum(float(x) for x in c.get("quad").split()[0::2]))
            lines.append(plain("".join(c.get("c") for c in chars)))
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command")
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--engine", action="append", choices=["chromium", "weasyprint", "mupdf"])
    arguments = parser.parse_args()
    folder = arguments.keep or pathlib.Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    engines = {"chromium": chromium, "weasyprint": weasyprint, "mupdf": mupdf}
    wrong = 0
    for direction, list_ in sentences().items():
        made = make(os.path.abspath(arguments.command), folder, direction, list_)
        for name in arguments.engine or engines:
            lines = engines[name](made["epub" if name == "mupdf" else "html"])
            seen = {}
            for line in lines:
                seen.setdefault("".join(sorted(line)), []).append(line)
            bad = [
                s for s in list_
                if s.seen not in seen.get("".join(sorted(s.seen)), [])]
            tokens = {s.token for s in list_}
            print(
                f"{name} {direction}: {len(tokens) - len({s.token for s in bad})} of {len(tokens)} tokens, "
                f"{len(list_) - len(bad)} of {len(list_)} sentences in order")
            for sentence in bad:
                found = seen.get("".join(sorted(sentence.seen)), ["not found on one line"])
                print(f"  {sentence.text!r}\n    seen {found[0]!r}\n    must {sentence.seen!r}")
            wrong += len(bad)
    if not arguments.keep:
        shutil.rmtree(folder)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

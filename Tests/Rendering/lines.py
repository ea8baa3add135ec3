"""Are short tokens kept on one line, and long addresses broken at their joints?

Each token of tokens.tsv is put behind so many words that it comes to stand at every place of a narrow line;
Warraq makes a page and a book of them, Chromium lays out the page, MuPDF the book. A token of up to 20 letters
that is no phrase must stand on one line; a line of a long one must end or begin with a sign.

usage: lines.py WARRAQ-COMMAND
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from browser import launch
from oracle import HERE, LANGUAGES, TITLES, mupdf, plain, shown
from playwright.sync_api import sync_playwright

LEAST, SHORT, MOST = 20, 12, 12
WORDS = {"rtl": "قيمة", "ltr": "value"}

# The lines that a stretch of letters of each paragraph stands on.
SCRIPT = """tokens => [...document.querySelectorAll('.text p')].map((p, index) => {
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), letters = [];
  for (let node; node = walker.nextNode();)
    for (let i = 0; i < node.data.length; i++) {
      const range = document.createRange();
      range.setStart(node, i); range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      letters.push([node.data[i], box.width ? Math.round((box.top + box.bottom) / 2) : null]);
    }
  const start = letters.map(l => l[0]).join('').indexOf(tokens[index]);
  const lines = [];
  for (const [letter, y] of letters.slice(start, start + tokens[index].length)) {
    const last = lines[lines.length - 1];
    if (y !== null && letter !== ' ' && (!last || Math.abs(last.y - y) > 8)) lines.push({y, text: letter});
    else if (last) last.text += letter;
  }
  return lines.map(l => l.text.trim());
})"""


def is_whole(token):
    """Whether a token must not be broken: it is short, and no phrase."""
    if len(token) > LEAST:
        return False
    has_word = re.search(r"(?<!\S)[^\W\d_]{5,}(?!\S)", token)
    phrase = " " in token and (not re.search("[0-9]", token) or has_word and len(token) > SHORT)
    return not phrase


def is_broken_well(token, lines):
    """Whether each break stands beside a space or a sign of an address."""
    return " " in token or all(
        re.match(r"[/\\.?#&=_@%~]", after) or re.search(r"[/\-:?–—]$|[^\x00-\x7f]$", before)
        for before, after in zip(lines, lines[1:]))


def cases():
    for line in (HERE / "tokens.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line.split("\t")


def main():
    command, folder = sys.argv[1], pathlib.Path(tempfile.mkdtemp())
    wrong = 0
    for direction, word in WORDS.items():
        tokens = [(t, c) for d, t, c in cases() if d == direction and re.search("[0-9]", t) or d == direction and len(t) > 3]
        paragraphs = [(t, f"{(word + ' ') * n}{t} {word}") for t, _ in tokens for n in range(1, MOST + 1)]
        source = folder / f"{direction}.txt"
        source.write_text(
            f"---\ntitle: {TITLES[direction]}\nlang: {LANGUAGES[direction]}\n---\n\n"
            + "\n\n".join(text for _, text in paragraphs) + "\n", encoding="utf-8")
        for format_ in ("html", "epub"):
            subprocess.run(
                [command, "render", str(source), "--to", format_, "-o", str(folder / f"{direction}.{format_}")],
                check=True, stderr=subprocess.DEVNULL)
        bad = []
        with sync_playwright() as playwright:
            browser = launch(playwright)
            for width in (320, 480):
                view = browser.new_page(viewport={"width": width, "height": 900})
                view.goto((folder / f"{direction}.html").resolve().as_uri())
                for (token, _), lines in zip(paragraphs, view.evaluate(SCRIPT, [t for t, _ in paragraphs])):
                    if (is_whole(token) and len(lines) > 1) or not is_broken_well(token, lines):
                        bad.append((f"Chromium {width}", token, " | ".join(lines)))
            browser.close()
        lines = mupdf(folder / f"{direction}.epub")
        for token, column in tokens:
            seen = plain(shown(token, column))
            found = sum(line.count(seen) for line in lines)
            if is_whole(token) and found < MOST:
                bad.append(("MuPDF", token, f"{found} of {MOST} on one line"))
        print(f"{direction}: {len(tokens)} tokens, {len({t for _, t, _ in bad})} broken")
        for engine, token, how in dict.fromkeys(bad):
            print(f"  {engine}: {token!r}: {how}")
        wrong += len(bad)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

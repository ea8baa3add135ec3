"""Looks at pages and books in a browser: accessibility, overflow, direction, letters set apart or aslant.

axe-core runs its rules from A to AAA and its best practices over every page and every document of every book; a
violation, or a doubt that it leaves to people, is a fault. At four widths nothing may stand outside the screen.

usage: pages.py FILE.html|FILE.epub|FOLDER... [--screenshots FOLDER]
"""

import argparse
import pathlib
import shutil
import sys
import tempfile
import zipfile

import axe_playwright_python
from browser import launch
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
WIDTHS = (320, 360, 768, 1280)

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter(e => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.right > width + 1 || box.left < -1); })
    .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : '')).slice(0, 5).concat('…');
}"""

LETTERS = """() => {
  const faults = [];
  const arabic = e => [...e.childNodes].some(n => n.nodeType === 3 && /[\\u0620-\\u06ff]/.test(n.data));
  for (const element of document.querySelectorAll('body, body *')) {
    if (!arabic(element)) continue;
    const style = getComputedStyle(element), name = element.tagName.toLowerCase();
    if (style.fontStyle !== 'normal') faults.push('aslant Arabic in ' + name);
    if (!['normal', '0px'].includes(style.letterSpacing)) faults.push('spaced Arabic in ' + name);
  }
  const root = document.documentElement, body = document.body;
  if (!root.lang || !root.dir) faults.push('html without lang or dir');
  if (getComputedStyle(body).direction !== root.dir) faults.push('body runs another way than html');
  if (/^(ar|fa|ur)\\b/.test(root.lang) !== (root.dir === 'rtl')) faults.push('dir is not that of the language');
  return [...new Set(faults)];
}"""


def documents(paths, scratch):
    """Pages, and the documents of books as files."""
    for path in paths:
        if path.is_dir():
            yield from documents(sorted(path.rglob("*.html")) + sorted(path.rglob("*.epub")), scratch)
        elif path.suffix == ".epub":
            folder = scratch / path.stem
            with zipfile.ZipFile(path) as book:
                book.extractall(folder)
            for document in sorted(folder.rglob("*.xhtml")):
                yield f"{path}!{document.relative_to(folder)}", document
        else:
            yield str(path), path


def look(browser, name, file, screenshots):
    faults = []
    address = file.resolve().as_uri()
    page = browser.new_page()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(address)
            if scheme == "light":
                if wide := page.evaluate(OVERFLOW):
                    faults.append(f"wider than {width}: {', '.join(wide)}")
            if screenshots and width in (320, 1280):
                shot = f"{file.parent.name}-{file.stem}-{width}-{scheme}.png"
                page.screenshot(path=str(screenshots / shot), full_page=True)
        faults += page.evaluate(LETTERS) if scheme == "light" else []
        page.evaluate(AXE)
        result = page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']})", TAGS)
        for kind in ("violations", "incomplete"):
            for rule in result[kind]:
                faults.append(f"axe {kind}, {scheme}: {rule['id']}: {rule['nodes'][0]['html'][:160]}")
    page.close()
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.screenshots:
        arguments.screenshots.mkdir(parents=True, exist_ok=True)
    scratch = pathlib.Path(tempfile.mkdtemp())
    seen = wrong = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, file in documents(arguments.paths, scratch):
            faults = look(browser, name, file, arguments.screenshots)
            seen += 1
            wrong += bool(faults)
            for fault in faults:
                print(f"{name}: {fault}")
        browser.close()
    shutil.rmtree(scratch)
    print(f"{seen} documents looked at, {wrong} with faults")
    sys.exit(1 if wrong or not seen else 0)


main()

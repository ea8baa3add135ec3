"""Asks the search of a site, in a browser and from its folder, what a reader would ask.

usage: search.py HTML-FOLDER
"""

import pathlib
import re
import sys

from browser import launch
from playwright.sync_api import sync_playwright

TAG = re.compile(r"<[^>]*>")
# A word with the marks on its letters.
WORD = re.compile(r"[\w\u0610-\u061a\u064b-\u065f\u0670]+")

# What is typed, what must be among the first three titles found, and what must come first.
QUESTIONS = [
    ("مسئول", "المسؤولين", None),
    ("رباط", "الرباط", None),
    ("الرباط", "الرباط", None),
    ("ورّاقين", "الورّاقين", "heritage-feature"),
    ("بغداد", "بغداد", "heritage-feature"),
    ("unoct", "UNOCT", "counter-terrorism-report"),
]


def main():
    folder = pathlib.Path(sys.argv[1])
    wrong = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto((folder / "search.html").resolve().as_uri())
        for query, word, first in QUESTIONS:
            found = page.evaluate("""async query => {
              const numbers = await warraqSearch.find(query);
              return (await Promise.all(numbers.map(warraqSearch.tell))).map(entry => entry.href);
            }""", query)
            holds = []
            if word:
                wanted = page.evaluate("word => warraqSearch.term(word)", word)
                for href in found:
                    text = TAG.sub(" ", (folder / href).read_text(encoding="utf-8"))
                    terms = page.evaluate("words => words.map(warraqSearch.term)", WORD.findall(text))
                    if wanted in terms:
                        holds.append(href)
            good = (not word or holds) and (not first or found[:1] == [first + ".html"])
            wrong += not good
            print(f"{'ok' if good else 'WRONG'}: {query!r} finds {found[:5]}")
        # What a reader sees: type, read the results, follow the first.
        page.goto((folder / "index.html").resolve().as_uri())
        page.fill("#query", "بغداد")
        page.press("#query", "Enter")
        page.wait_for_selector("#results h2 a")
        title = page.inner_text("#results h2 a")
        page.click("#results h2 a")
        wrong += page.inner_text("h1") != title
        print(f"first of the page: {title!r}, opened: {page.inner_text('h1')!r}")
        wrong += len(faults)
        for fault in faults:
            print(f"WRONG: {fault}")
        browser.close()
    sys.exit(1 if wrong else 0)


main()

"""How many A4 pages do fact sheets take on paper?

Chromium prints each sheet. One for a document of up to a thousand words takes at most MOST pages.

usage: sheets.py FOLDER
"""

import pathlib
import re
import sys

from browser import launch
from playwright.sync_api import sync_playwright

MOST = 2


def main():
    folder = pathlib.Path(sys.argv[1])
    counts = {}
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for sheet in sorted(folder.glob("*.html")):
            page = browser.new_page()
            page.goto(sheet.resolve().as_uri())
            printed = page.pdf(prefer_css_page_size=True)
            words = len(page.inner_text("body").split())
            page.close()
            counts[sheet.name] = (len(re.findall(rb"/Type\s*/Page\b", printed)), words)
        browser.close()
    for name, (pages, words) in counts.items():
        print(f"{name}: {pages} pages, {words} words on the sheet")
    # A book of a text has a sheet of its own length.
    long = [name for name, (pages, words) in counts.items() if pages > MOST and words < 2500]
    print(f"{len(counts)} sheets, {sum(pages for pages, _ in counts.values())} pages, {len(long)} too long")
    sys.exit(1 if long or not counts else 0)


if __name__ == "__main__":
    main()

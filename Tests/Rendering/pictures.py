"""Draws the two pictures of the README from an output folder: a page, by Chromium; a book, by MuPDF.

usage: pictures.py OUTPUT-FOLDER PICTURE-FOLDER
"""

import pathlib
import subprocess
import sys
import tempfile

from browser import launch
from playwright.sync_api import sync_playwright

PAGE, BOOK, BOOK_PAGES = "html/science-explainer.html", "epub/heritage-feature.epub", "1,4"
# The cover lies on the right, and beside it the leaf that the text begins on.
WIDTH, HEIGHT = 760, 900


def main():
    output, pictures = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    scratch = pathlib.Path(tempfile.mkdtemp())
    subprocess.run(
        ["mutool", "draw", "-q", "-W", "400", "-H", "560", "-S", "13", "-r", "96",
         "-o", str(scratch / "%d.png"), str(output / BOOK), BOOK_PAGES],
        check=True)
    leaves = "".join(f'<img src="{leaf.as_uri()}">' for leaf in sorted(scratch.glob("*.png"), key=lambda p: int(p.stem)))
    spread = scratch / "spread.html"
    spread.write_text(
        "<style>body{margin:0;padding:24px;background:#d8d2c6;display:flex;align-items:start;gap:2px}"
        f"img{{inline-size:calc(50% - 1px)}}</style><body dir=rtl>{leaves}")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, address, height in (
            ("page", (output / PAGE).resolve().as_uri(), HEIGHT), ("book", spread.as_uri(), None)):
            view = browser.new_page(viewport={"width": WIDTH, "height": height or 100})
            view.goto(address)
            view.screenshot(path=str(pictures / f"{name}.png"), full_page=height is None)
            print(f"{name}.png: {(pictures / (name + '.png')).stat().st_size:,} bytes")
        browser.close()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures Warraq beside its peers on the same 1,000 articles, as Markdown:

- pages: all articles to HTML, Warraq and Hugo with the plainest templates (title, date, text);
- a book: all articles to one EPUB, Warraq and pandoc.

Every program runs in turn, round after round, into a folder that is not there yet, so that what else the
machine does falls on all of them alike. Told are the medians of the time by the clock, the time of all
cores, and the most memory. Warraq also annotates, isolates every run of the other direction, and makes
its index and its search; the peers do not.

    swift build -c release
    python3 Benchmarks/peers.py                 # five rounds
    python3 Benchmarks/peers.py --gate          # also: exit status 1 when a bound is not held

Needs `hugo` and `pandoc`: apt-get install --no-install-recommends hugo pandoc
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import os

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent

# Hugo may take no longer than this many times Warraq's time, or rather the other way round: Warraq's
# pages in at most once Hugo's time, and its book in at most a tenth of pandoc's.
PAGES_BOUND = 1.0
BOOK_BOUND = 0.1

HUGO_LAYOUTS = {
    "_default/single.html": """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">\
<title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }}</p>\
{{ .Content }}</body></html>
""",
    "index.html": """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">\
<title>{{ .Site.Title }}</title></head><body><ul>{{ range .Site.RegularPages }}\
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
""",
}

HUGO_CONFIG = """baseURL: https://example.org/
languageCode: ar
title: ورّاق
disableKinds: [taxonomy, term, RSS, sitemap, robotsTXT, "404", section]
"""

WARRAQ_CONFIG = """name: ورّاق
language: ar-MA
formats: {format}
"""

DIGEST = """digests:
  - title: كتاب
    slug: book
    articles: all
    summaries: false
"""


class Contestant:
    """A program, what it is to do, and how long it took."""

    def __init__(self, task, name, command, folder):
        self.task, self.name, self.command, self.folder = task, name, command, folder
        self.seconds, self.cores, self.memory = [], [], []

    def run(self, output):
        """One round into `output`, which is not there yet."""
        command = [part.replace("{output}", str(output)) for part in self.command]
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.monotonic() - start)
        if status != 0:
            sys.exit(f"peers: {self.name} ended with status {status}: {' '.join(command)}")
        self.cores.append(usage.ru_utime + usage.ru_stime)
        self.memory.append(usage.ru_maxrss * 1024)

    @property
    def median(self):
        return statistics.median(self.seconds)


def prepare(folder, bench):
    """The articles as Markdown, once for each program that wants them in a place of its own."""
    articles = folder / "articles"
    articles.mkdir()
    subprocess.run([bench, "--articles", articles], cwd=REPOSITORY, check=True)
    for path in articles.iterdir():
        if path.suffix != ".md":
            path.rename(path.with_suffix(".md"))
    hugo = folder / "hugo"
    for name, text in HUGO_LAYOUTS.items():
        (hugo / "layouts" / name).parent.mkdir(parents=True, exist_ok=True)
        (hugo / "layouts" / name).write_text(text)
    (hugo / "config.yaml").write_text(HUGO_CONFIG)
    shutil.copytree(articles, hugo / "content")
    shutil.copytree(articles, folder / "Input")
    (folder / "pages.yml").write_text(WARRAQ_CONFIG.format(format="html"))
    (folder / "book.yml").write_text(WARRAQ_CONFIG.format(format="digests") + DIGEST)
    return sorted(articles.iterdir())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--gate", action="store_true", help="exit status 1 when a bound is not held")
    parser.add_argument("--build", default=str(REPOSITORY / ".build/release"), metavar="FOLDER",
                        help="where warraq and warraq-bench are")
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    missing = [name for name in ("hugo", "pandoc") if shutil.which(name) is None]
    if missing:
        sys.exit(f"peers: not installed: {', '.join(missing)}"
                 " (apt-get install --no-install-recommends hugo pandoc)")
    with tempfile.TemporaryDirectory(prefix="warraq-peers-") as name:
        folder = pathlib.Path(name)
        articles = prepare(folder, build / "warraq-bench")
        warraq = [str(build / "warraq"), "publish", "--quiet", "--output", "{output}"]
        contestants = [
            Contestant("pages", "warraq", warraq + ["--configuration", "pages.yml"], folder),
            Contestant("pages", "hugo", ["hugo", "--quiet", "--destination", "{output}"],
                       folder / "hugo"),
            Contestant("book", "warraq", warraq + ["--configuration", "book.yml"], folder),
            Contestant("book", "pandoc",
                       ["pandoc", "--from", "markdown", "--to", "epub3", "--metadata", "lang=ar",
                        "--metadata", "title=كتاب", "--file-scope", "--output", "{output}.epub",
                        *map(str, articles)], folder),
        ]
        for number in range(options.rounds):
            for contestant in contestants:
                output = folder / f"output-{contestant.task}-{contestant.name}-{number}"
                contestant.run(output)
        report(contestants, articles)
        return judge(contestants) if options.gate else 0


def report(contestants, articles):
    size = sum(path.stat().st_size for path in articles)
    print(f"{len(articles):,} articles, {size / 1e6:.2f} MB, {os.cpu_count()} cores; medians")
    print()
    print("| Task | Program | seconds | least | all cores | memory |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for one in contestants:
        print(f"| {one.task} | {one.name} | {one.median:.2f} | {min(one.seconds):.2f} "
              f"| {statistics.median(one.cores):.2f} | {max(one.memory) / 1e6:.0f} MB |")


def judge(contestants):
    """0 when Warraq is as fast as it has to be, 1 when not."""
    times = {(one.task, one.name): one.median for one in contestants}
    pages = times["pages", "warraq"] / times["pages", "hugo"]
    book = times["book", "warraq"] / times["book", "pandoc"]
    print()
    print(f"pages: {pages:.2f} of Hugo's time, at most {PAGES_BOUND}")
    print(f"book: {book:.3f} of pandoc's time, at most {BOOK_BOUND}")
    return 0 if pages <= PAGES_BOUND and book <= BOOK_BOUND else 1


if __name__ == "__main__":
    sys.exit(main())

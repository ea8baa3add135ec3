"""Checks what machines are told of a publication, and that every address in it leads somewhere.

- Atom feeds: RFC 4287; catalogues of books: OPDS 1.2 beside it; `sitemap.xml`: sitemaps.org.
- JSON-LD: it can be read, and says of every article what it is, what it is called and who brings it out.
- Links: the file is there, and in it the place that a fragment names.

usage: feeds.py FOLDER...
"""

import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
ACQUISITION = "http://opds-spec.org/acquisition"
CATALOG = "application/atom+xml;profile=opds-catalog"


class Page(HTMLParser):
    """The identifiers, addresses and structured data of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.data = [], [], []
        self.is_data = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        self.links += [attributes[name] for name in ("href", "src") if attributes.get(name)]
        self.is_data = tag == "script" and attributes.get("type") == "application/ld+json"
        if self.is_data:
            self.data.append("")

    def handle_endtag(self, tag):
        self.is_data = False

    def handle_data(self, data):
        if self.is_data:
            self.data[-1] += data


def atom(root):
    """What RFC 4287 asks of a feed."""
    for name in ("id", "title", "updated"):
        if len(root.findall(ATOM + name)) != 1:
            yield f"a feed has one {name}"
    has_author = root.find(ATOM + "author") is not None
    ids = []
    for entry in root.iter(ATOM + "entry"):
        for name in ("id", "title", "updated"):
            if len(entry.findall(ATOM + name)) != 1:
                yield f"an entry has one {name}"
        if not has_author and entry.find(ATOM + "author") is None:
            yield "an entry without an author, and none of the feed"
        if entry.find(ATOM + "link") is None:
            yield "an entry without a link"
        ids.append(entry.findtext(ATOM + "id"))
    if len(set(ids)) != len(ids):
        yield "two entries of one id"
    for name in ("updated", "published"):
        for moment in root.iter(ATOM + name):
            if not MOMENT.fullmatch(moment.text or ""):
                yield f"no moment of RFC 3339: {moment.text}"
    for link in root.iter(ATOM + "link"):
        if not link.get("href"):
            yield "a link without an address"


def opds(root):
    """What OPDS 1.2 asks of a catalogue beside that: an acquisition feed has books that can be had."""
    relations = {link.get("rel"): link.get("type", "") for link in root.findall(ATOM + "link")}
    for relation in ("self", "start"):
        if not relations.get(relation, "").startswith(CATALOG):
            yield f"no link to {relation} of the catalogue's type"
    for entry in root.iter(ATOM + "entry"):
        links = entry.findall(ATOM + "link")
        if not any(link.get("rel", "").startswith(ACQUISITION) for link in links):
            yield f"a book that cannot be had: {entry.findtext(ATOM + 'title')}"


def sitemap(root):
    """What sitemaps.org asks: whole addresses, each once, 50,000 at most, days of W3C."""
    places = [place.text for place in root.iter(SITEMAP + "loc")]
    if not 0 < len(places) <= 50_000 or len(set(places)) != len(places):
        yield "addresses are missing, too many, or there twice"
    if any(not re.match(r"https?://[^ <>]+$", place or "") for place in places):
        yield "an address that is not whole"
    for day in root.iter(SITEMAP + "lastmod"):
        if not DAY.fullmatch(day.text or ""):
            yield f"no day: {day.text}"


def articles(page):
    """What schema.org and search engines ask of an article."""
    for text in page.data:
        data = json.loads(text)
        if data.get("@context") != "https://schema.org" or data.get("@type") != "NewsArticle":
            yield "structured data of no article"
        for name in ("headline", "inLanguage", "publisher"):
            if not data.get(name):
                yield f"an article without {name}"
        for part in data.get("mentions", []):
            if part.get("@type") not in ("Person", "Organization", "Place") or not part.get("name"):
                yield f"a mention of nothing: {part}"
        for part in data.get("hasPart", []):
            if part.get("@type") != "Quotation" or not part.get("text"):
                yield f"a quotation without words: {part}"


def dead(path, links, pages):
    """The addresses of a file that lead nowhere."""
    for link in links:
        address = urllib.parse.urlsplit(link)
        if address.scheme or address.netloc:
            continue
        target = path
        if address.path:
            target = (path.parent / urllib.parse.unquote(address.path)).resolve()
        if not target.is_file():
            yield f"leads nowhere: {link}"
        elif address.fragment and target in pages:
            if urllib.parse.unquote(address.fragment) not in pages[target].ids:
                yield f"no such place: {link}"


def faults(folder):
    pages = {path.resolve(): Page(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    for path, page in sorted(pages.items()):
        # What is embedded leads nowhere by design.
        yield from ((path, fault) for fault in dead(path, page.links, pages))
        yield from ((path, fault) for fault in articles(page))
        if len(set(page.ids)) != len(page.ids):
            yield path, "two elements of one id"
    for path in sorted(folder.rglob("*.xml")):
        root = ElementTree.parse(path).getroot()
        kinds = [sitemap] if root.tag.startswith(SITEMAP) else [atom]
        if path.name.startswith("opds"):
            kinds.append(opds)
        for kind in kinds:
            yield from ((path, fault) for fault in kind(root))
        links = [link.get("href") for link in root.iter(ATOM + "link")]
        yield from ((path, fault) for fault in dead(path.resolve(), links, pages))


def main():
    count = 0
    failed = False
    for folder in map(pathlib.Path, sys.argv[1:]):
        count += len(list(folder.rglob("*.html"))) + len(list(folder.rglob("*.xml")))
        for path, fault in faults(folder):
            print(f"{path}: {fault}", file=sys.stderr)
            failed = True
    if failed or count == 0:
        sys.exit(1)
    print(f"{count} pages and feeds, every address leads somewhere")


main()

#!/usr/bin/env python3
"""Gives the command documents that mean harm, and holds it to 2 s and 256 MB for each.

    swift build -c release --product warraq
    python3 Benchmarks/hostile.py [--command PATH] [NAME…]

Prints the seconds by the clock and the most resident memory of `annotate` and `check`. Exit status 1
when one is over a limit or ends by a signal. Run it in the repository's folder, on an idle machine.
"""

import glob, os, struct, sys, tempfile, time, zipfile

SECONDS, MEGABYTES, PATIENCE = 2.0, 256, 60
MIB = 1 << 20

TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONSHIPS = """<?xml version="1.0"?><Relationships
xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"


def docx(body, head="", extra=(), blanks=0, claimed=None):
    """A package; `claimed` is the size that its directory tells of the document."""

    def write(path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", TYPES)
            package.writestr("_rels/.rels", RELATIONSHIPS)
            for name, content in extra:
                package.writestr(name, content)
            with package.open("word/document.xml", "w") as part:
                part.write(f'<?xml version="1.0"?>{head}<w:document {NAMESPACE}><w:body>'.encode())
                for _ in range(blanks):
                    part.write(b" " * MIB)
                part.write((body + "</w:body></w:document>").encode())
        if claimed is not None:
            with open(path, "r+b") as file:
                data = file.read()
                file.seek(data.rfind(b"PK\x01\x02") + 24)
                file.write(struct.pack("<I", claimed))

    return write


def text(make):
    def write(path):
        with open(path, "wb") as file:
            content = make()
            file.write(content if isinstance(content, bytes) else content.encode())

    return write


def prose(size):
    """Paragraphs of the inputs in one line."""
    lines = []
    for name in sorted(glob.glob("Input/*.txt")):
        with open(name, encoding="utf-8") as file:
            lines += [line.strip() for line in file if len(line) > 120]
    line = (" ".join(lines) + " ").encode()
    return (line * (size // len(line) + 1))[:size].decode(errors="ignore")


def entities():
    names = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))
    return f'<!DOCTYPE d [<!ENTITY e0 "ha">{names}]>'


ATTRIBUTES = lambda prefix: " ".join(f'{prefix}a{i}="{i}"' for i in range(100_000))

DOCUMENTS = {
    "size-too-small.docx": docx(PARAGRAPH % "نص", claimed=3),
    "size-too-large.docx": docx(PARAGRAPH % "نص", claimed=1 << 30),
    "gigabyte.docx": docx("", blanks=1024),
    "gigabyte-hidden.docx": docx("", blanks=1024, claimed=60 * MIB),
    "climbing.docx": docx(PARAGRAPH % "نص", extra=[("../../outside.txt", "x")]),
    "external-entity.docx": docx(
        PARAGRAPH % "&e;", head='<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
    "entity-flood.docx": docx(PARAGRAPH % "&e9;", head=entities()),
    "attributes.docx": docx(f"<w:p {ATTRIBUTES('w:')}/>" + PARAGRAPH % "نص"),
    "deep.docx": docx("<w:sdt><w:sdtContent>" * 50_000 + PARAGRAPH % "نص"),
    "deep.html": text(lambda: "<div>" * 100_000 + "نص"),
    "attributes.html": text(lambda: f"<p {ATTRIBUTES('')}>نص</p>"),
    "entity-flood.html": text(lambda: entities() + "<p>&e9;</p>"),
    "references.html": text(lambda: "<p>" + "&amp;&nbsp;&#1593;&unknown;" * 100_000),
    "cells.html": text(lambda: "<table><tr>" + "<td>أ" * 200_000),
    "line-of-prose.txt": text(lambda: prose(10_000_000)),
    "line-of-one-word.txt": text(lambda: "ب" * 5_000_000),
    "line-of-latin.txt": text(lambda: "a" * 10_000_000),
    "tatweels.txt": text(lambda: "ك" + "ـ" * 200_000 + "ب"),
    "marks.txt": text(lambda: "ب" + "\u064e\u0651" * 50_000),
    "nested-quotations.txt": text(lambda: "«" * 10_000 + "نص" + "»" * 10_000),
    "open-quotations.txt": text(lambda: "«" * 20_000 + "نص"),
    "brackets.txt": text(lambda: "(" * 100_000),
    "number-words.txt": text(lambda: "مليون و" * 200_000),
    "digits.txt": text(lambda: "٩" * 1_000_000),
    "attributions.txt": text(lambda: "بحسب المصدر كلمة " * 40_000),
    "letters.txt": text(lambda: "ب\n" * 1_000_000),
    "items.txt": text(lambda: "- بند\n" * 200_000),
    "items.md": text(lambda: "- بند\n" * 200_000),
    "separators.txt": text(lambda: "* * *\n" * 200_000),
    "separators.md": text(lambda: "* * *\n\n" * 200_000),
    **{f"byte-{byte:02x}.txt": text(lambda byte=byte: bytes([byte]) * (64 * MIB))
       for byte in (0x0A, 0x20, 0x61, 0x80, 0xC7, 0xD8, 0xFF)},
}


def measure(arguments):
    """Seconds, megabytes and status; None for a status when it was stopped."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os.execv(arguments[0], arguments)
    stopped = False
    while True:
        done, status, use = os.wait4(child, os.WNOHANG)
        seconds = time.monotonic() - start
        if done:
            megabytes = use.ru_maxrss / (1024 if sys.platform == "linux" else MIB)
            return seconds, megabytes, None if stopped else os.waitstatus_to_exitcode(status)
        if seconds > PATIENCE and not stopped:
            os.kill(child, 9)
            stopped = True
        time.sleep(0.002)


def main(arguments):
    command = ".build/release/warraq"
    if arguments[:1] == ["--command"]:
        command, arguments = arguments[1], arguments[2:]
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments or DOCUMENTS:
            path = os.path.join(folder, name)
            # A process of its own, for a child inherits the peak of its parent.
            maker = os.fork()
            if maker == 0:
                DOCUMENTS[name](path)
                os._exit(0)
            if os.waitpid(maker, 0)[1] != 0:
                sys.exit(f"{name} could not be made")
            row = f"{name:24}"
            for task in ("annotate", "check"):
                lossy = ["--lossy"] if name.startswith("byte-") else []
                seconds, megabytes, status = measure([command, task, *lossy, path])
                good = seconds <= SECONDS and megabytes <= MEGABYTES and status in (0, 1)
                over += not good
                row += f"  {task} {seconds:6.2f} s {megabytes:5.0f} MB {' ' if good else '!'}"
            print(row, flush=True)
            os.remove(path)
    print(f"{over} over {SECONDS:g} s or {MEGABYTES} MB")
    return 1 if over else 0


sys.exit(main(sys.argv[1:]))

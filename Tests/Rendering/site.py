"""Writes publications of many short articles, so that archives, sections and indexes of names have several pages.

One is in Arabic, one in English about Arabic texts with the theme diwan. Every name is made up or that of a city.

usage: site.py FOLDER STYLES-FOLDER
"""

import pathlib
import random
import shutil
import sys

GIVEN = "سالم نادر هدى ليلى كريم رجاء أنور وداد إلياس آدم ثريا حسام".split()
FAMILY = "المرجاني الزعفراني النوري البستاني الحداد القمري الساحلي الغزال الياقوت Karimi".split()
CITIES = "الرباط القاهرة بيروت عمان تونس الجزائر بغداد دمشق الدوحة مسقط صنعاء الخرطوم طرابلس نواكشوط".split()
BODIES = ["شركة OCP Group", "الأمم المتحدة", "وزارة الثقافة", "جامعة الدول العربية", "منظمة UNESCO"]
SECTIONS = ["أخبار", "ثقافة ومجتمع", "C++ وتقنية", "اقتصاد", "رياضة"]


def article(number, chance):
    person = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"
    day = f"{2022 + number % 3}-{1 + number % 12:02}-{1 + number % 28:02}"
    date = f"date: {day}\n" if number % 17 else ""
    return (
        f"---\ntitle: \"تقرير رقم {number} عن {chance.choice(CITIES)} و{chance.choice(CITIES)}\"\n{date}"
        f"lang: ar\nsection: \"{chance.choice(SECTIONS)}\"\nauthors: [هيئة التحرير]\n---\n\n"
        f"التقى وزير الثقافة {person} وفدا من {chance.choice(BODIES)} في {chance.choice(CITIES)} يوم 12/05/2024.\n\n"
        f"وقال {person}: «نبدأ العمل في {chance.choice(CITIES)} بنسبة 12%». وحضر مدير {chance.choice(BODIES)}.\n")


def write(folder, name, language, theme, styles):
    chance = random.Random(11)
    inputs = folder / "Input"
    inputs.mkdir(parents=True)
    for number in range(130):
        (inputs / f"report-{number:03}.md").write_text(article(number, chance), encoding="utf-8")
    (folder / "warraq.yml").write_text(
        f"name: {name}\nlanguage: {language}\ntheme: {theme}\nformats: html\n"
        "address: https://example.org/site/\ntimestamp: 2025-01-01\n", encoding="utf-8")
    shutil.copytree(styles, folder / "Styles")


def main():
    folder, styles = map(pathlib.Path, sys.argv[1:])
    shutil.rmtree(folder, ignore_errors=True)
    write(folder / "arabic", "نشرة المدن العربية", "ar-EG", "warraq", styles)
    write(folder / "english", "Reports of Arab Cities", "en-GB", "diwan", styles)


main()

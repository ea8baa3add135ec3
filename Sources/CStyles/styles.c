#include "CStyles.h"

// The theme `warraq` is compiled in as it stands (C23 #embed), so that the program can write pages and
// books wherever it is put.

static const unsigned char theme[] = {
#embed "../../Styles/warraq/theme.yml"
};
static const unsigned char page[] = {
#embed "../../Styles/warraq/page.mustache"
};
static const unsigned char index_page[] = {
#embed "../../Styles/warraq/index.mustache"
};
static const unsigned char facts[] = {
#embed "../../Styles/warraq/facts.mustache"
};
static const unsigned char guide[] = {
#embed "../../Styles/warraq/guide.mustache"
};
static const unsigned char guide_css[] = {
#embed "../../Styles/warraq/guide.css"
};
static const unsigned char specimen_ar[] = {
#embed "../../Styles/warraq/specimen/ar.md"
};
static const unsigned char specimen_en[] = {
#embed "../../Styles/warraq/specimen/en.md"
};
static const unsigned char specimen_drawing[] = {
#embed "../../Styles/warraq/specimen/drawing.svg"
};
static const unsigned char layers[] = {
#embed "../../Styles/warraq/layers.mustache"
};
static const unsigned char layers_css[] = {
#embed "../../Styles/warraq/layers.css"
};
static const unsigned char cover[] = {
#embed "../../Styles/warraq/cover.mustache"
};
static const unsigned char amiri[] = {
#embed "../../Styles/warraq/fonts/Amiri-Regular.ttf"
};
static const unsigned char amiri_licence[] = {
#embed "../../Styles/warraq/fonts/Amiri-OFL.txt"
};
static const unsigned char chapter[] = {
#embed "../../Styles/warraq/chapter.mustache"
};
static const unsigned char nav[] = {
#embed "../../Styles/warraq/nav.mustache"
};
static const unsigned char titlepage[] = {
#embed "../../Styles/warraq/titlepage.mustache"
};
static const unsigned char page_css[] = {
#embed "../../Styles/warraq/page.css"
};
static const unsigned char book_css[] = {
#embed "../../Styles/warraq/book.css"
};
static const unsigned char facts_css[] = {
#embed "../../Styles/warraq/facts.css"
};
static const unsigned char archive_part[] = {
#embed "../../Styles/warraq/archive.mustache"
};
static const unsigned char entities_part[] = {
#embed "../../Styles/warraq/entities.mustache"
};
static const unsigned char entity_part[] = {
#embed "../../Styles/warraq/entity.mustache"
};
static const unsigned char entry_part[] = {
#embed "../../Styles/warraq/entry.mustache"
};
static const unsigned char groups_part[] = {
#embed "../../Styles/warraq/groups.mustache"
};
static const unsigned char head_part[] = {
#embed "../../Styles/warraq/head.mustache"
};
static const unsigned char list_part[] = {
#embed "../../Styles/warraq/list.mustache"
};
static const unsigned char masthead_part[] = {
#embed "../../Styles/warraq/masthead.mustache"
};
static const unsigned char names_part[] = {
#embed "../../Styles/warraq/names.mustache"
};
static const unsigned char pagehead_part[] = {
#embed "../../Styles/warraq/pagehead.mustache"
};
static const unsigned char searchform_part[] = {
#embed "../../Styles/warraq/searchform.mustache"
};
static const unsigned char sections_part[] = {
#embed "../../Styles/warraq/sections.mustache"
};
static const unsigned char turning_part[] = {
#embed "../../Styles/warraq/turning.mustache"
};
static const unsigned char site_css[] = {
#embed "../../Styles/warraq/site.css"
};
static const unsigned char search_page[] = {
#embed "../../Styles/warraq/search.mustache"
};
static const unsigned char search_js[] = {
#embed "../../Styles/warraq/search.js"
};
static const unsigned char strings_ar[] = {
#embed "../../Styles/warraq/strings/ar.yml"
};
static const unsigned char strings_en[] = {
#embed "../../Styles/warraq/strings/en.yml"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const warraq_style files[] = {
    FILE("archive.mustache", archive_part),
    FILE("book.css", book_css),
    FILE("chapter.mustache", chapter),
    FILE("cover.mustache", cover),
    FILE("entities.mustache", entities_part),
    FILE("entity.mustache", entity_part),
    FILE("entry.mustache", entry_part),
    FILE("facts.css", facts_css),
    FILE("facts.mustache", facts),
    FILE("fonts/Amiri-OFL.txt", amiri_licence),
    FILE("fonts/Amiri-Regular.ttf", amiri),
    FILE("groups.mustache", groups_part),
    FILE("guide.css", guide_css),
    FILE("guide.mustache", guide),
    FILE("head.mustache", head_part),
    FILE("index.mustache", index_page),
    FILE("layers.css", layers_css),
    FILE("layers.mustache", layers),
    FILE("list.mustache", list_part),
    FILE("masthead.mustache", masthead_part),
    FILE("names.mustache", names_part),
    FILE("nav.mustache", nav),
    FILE("page.css", page_css),
    FILE("page.mustache", page),
    FILE("pagehead.mustache", pagehead_part),
    FILE("search.js", search_js),
    FILE("search.mustache", search_page),
    FILE("searchform.mustache", searchform_part),
    FILE("sections.mustache", sections_part),
    FILE("site.css", site_css),
    FILE("specimen/ar.md", specimen_ar),
    FILE("specimen/drawing.svg", specimen_drawing),
    FILE("specimen/en.md", specimen_en),
    FILE("strings/ar.yml", strings_ar),
    FILE("strings/en.yml", strings_en),
    FILE("theme.yml", theme),
    FILE("titlepage.mustache", titlepage),
    FILE("turning.mustache", turning_part),
};

warraq_style warraq_style_at(size_t index) {
  static const warraq_style none = {0, 0, 0};
  return index < sizeof files / sizeof *files ? files[index] : none;
}

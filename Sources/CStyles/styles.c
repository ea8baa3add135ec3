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
    FILE("book.css", book_css),
    FILE("chapter.mustache", chapter),
    FILE("facts.css", facts_css),
    FILE("facts.mustache", facts),
    FILE("guide.css", guide_css),
    FILE("guide.mustache", guide),
    FILE("index.mustache", index_page),
    FILE("layers.css", layers_css),
    FILE("layers.mustache", layers),
    FILE("nav.mustache", nav),
    FILE("page.css", page_css),
    FILE("page.mustache", page),
    FILE("search.js", search_js),
    FILE("search.mustache", search_page),
    FILE("specimen/ar.md", specimen_ar),
    FILE("specimen/drawing.svg", specimen_drawing),
    FILE("specimen/en.md", specimen_en),
    FILE("strings/ar.yml", strings_ar),
    FILE("strings/en.yml", strings_en),
    FILE("theme.yml", theme),
    FILE("titlepage.mustache", titlepage),
};

warraq_style warraq_style_at(size_t index) {
  static const warraq_style none = {0, 0, 0};
  return index < sizeof files / sizeof *files ? files[index] : none;
}

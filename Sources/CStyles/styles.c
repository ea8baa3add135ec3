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
    FILE("cover.mustache", cover),
    FILE("facts.css", facts_css),
    FILE("facts.mustache", facts),
    FILE("fonts/Amiri-OFL.txt", amiri_licence),
    FILE("fonts/Amiri-Regular.ttf", amiri),
    FILE("index.mustache", index_page),
    FILE("layers.css", layers_css),
    FILE("layers.mustache", layers),
    FILE("nav.mustache", nav),
    FILE("page.css", page_css),
    FILE("page.mustache", page),
    FILE("search.js", search_js),
    FILE("search.mustache", search_page),
    FILE("strings/ar.yml", strings_ar),
    FILE("strings/en.yml", strings_en),
    FILE("theme.yml", theme),
    FILE("titlepage.mustache", titlepage),
};

warraq_style warraq_style_at(size_t index) {
  static const warraq_style none = {0, 0, 0};
  return index < sizeof files / sizeof *files ? files[index] : none;
}

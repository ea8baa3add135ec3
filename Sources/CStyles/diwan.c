#include "CStyles.h"

// The theme `diwan`, compiled in like the standard one. It extends that, and holds only what differs.

static const unsigned char theme[] = {
#embed "../../Styles/diwan/theme.yml"
};
static const unsigned char page[] = {
#embed "../../Styles/diwan/page.mustache"
};
static const unsigned char page_css[] = {
#embed "../../Styles/diwan/page.own.css"
};
static const unsigned char book_css[] = {
#embed "../../Styles/diwan/book.own.css"
};
static const unsigned char facts_css[] = {
#embed "../../Styles/diwan/facts.own.css"
};
static const unsigned char kufi[] = {
#embed "../../Styles/diwan/fonts/NotoKufiArabic-Bold.ttf"
};
static const unsigned char sans[] = {
#embed "../../Styles/diwan/fonts/NotoSans-Bold-Latin.ttf"
};
static const unsigned char fonts_licence[] = {
#embed "../../Styles/diwan/fonts/Noto-OFL.txt"
};
static const unsigned char strings_ar[] = {
#embed "../../Styles/diwan/strings/ar.yml"
};
static const unsigned char strings_en[] = {
#embed "../../Styles/diwan/strings/en.yml"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const warraq_style files[] = {
    FILE("book.own.css", book_css),
    FILE("facts.own.css", facts_css),
    FILE("fonts/Noto-OFL.txt", fonts_licence),
    FILE("fonts/NotoKufiArabic-Bold.ttf", kufi),
    FILE("fonts/NotoSans-Bold-Latin.ttf", sans),
    FILE("page.mustache", page),
    FILE("page.own.css", page_css),
    FILE("strings/ar.yml", strings_ar),
    FILE("strings/en.yml", strings_en),
    FILE("theme.yml", theme),
};

warraq_style warraq_diwan_style_at(size_t index) {
  static const warraq_style none = {0, 0, 0};
  return index < sizeof files / sizeof *files ? files[index] : none;
}

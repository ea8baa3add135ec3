#include "CLexicon.h"

// Each list is compiled in as it stands (C23 #embed), so that the program is one file and finds its
// words wherever it is put.

static const unsigned char ambiguous_nouns[] = {
#embed "lists/ambiguous-nouns.tsv"
};
static const unsigned char attributions[] = {
#embed "lists/attributions.tsv"
};
static const unsigned char adjectives[] = {
#embed "lists/adjectives.tsv"
};
static const unsigned char calendar[] = {
#embed "lists/calendar.tsv"
};
static const unsigned char clitic_particles[] = {
#embed "lists/clitic-particles.tsv"
};
static const unsigned char counted_nouns[] = {
#embed "lists/counted-nouns.tsv"
};
static const unsigned char function_words[] = {
#embed "lists/function-words.tsv"
};
static const unsigned char house_spellings[] = {
#embed "lists/house-spellings.tsv"
};
static const unsigned char indicators[] = {
#embed "lists/indicators.tsv"
};
static const unsigned char known_acronyms[] = {
#embed "lists/known-acronyms.tsv"
};
static const unsigned char match_words[] = {
#embed "lists/match-words.tsv"
};
static const unsigned char miscellaneous[] = {
#embed "lists/miscellaneous.tsv"
};
static const unsigned char miscellaneous_heads[] = {
#embed "lists/miscellaneous-heads.tsv"
};
static const unsigned char names_arabic[] = {
#embed "lists/names-arabic.tsv"
};
static const unsigned char names_foreign[] = {
#embed "lists/names-foreign.tsv"
};
static const unsigned char nationalities[] = {
#embed "lists/nationalities.tsv"
};
static const unsigned char number_words[] = {
#embed "lists/number-words.tsv"
};
static const unsigned char organisation_heads[] = {
#embed "lists/organisation-heads.tsv"
};
static const unsigned char organisations[] = {
#embed "lists/organisations.tsv"
};
static const unsigned char phrases_en[] = {
#embed "lists/phrases-en.tsv"
};
static const unsigned char place_heads[] = {
#embed "lists/place-heads.tsv"
};
static const unsigned char places[] = {
#embed "lists/places.tsv"
};
static const unsigned char predicates[] = {
#embed "lists/predicates.tsv"
};
static const unsigned char romanization[] = {
#embed "lists/romanization.tsv"
};
static const unsigned char solid_initials[] = {
#embed "lists/solid-initials.tsv"
};
static const unsigned char speech_verbs[] = {
#embed "lists/speech-verbs.tsv"
};
static const unsigned char spellings[] = {
#embed "lists/spellings.tsv"
};
static const unsigned char titles[] = {
#embed "lists/titles.tsv"
};
static const unsigned char units[] = {
#embed "lists/units.tsv"
};
static const unsigned char word_stems[] = {
#embed "lists/word-stems.tsv"
};

#define LIST(name, bytes) {name, bytes, sizeof bytes}

static const warraq_word_list lists[] = {
    LIST("adjectives", adjectives),
    LIST("ambiguous-nouns", ambiguous_nouns),
    LIST("attributions", attributions),
    LIST("calendar", calendar),
    LIST("clitic-particles", clitic_particles),
    LIST("counted-nouns", counted_nouns),
    LIST("function-words", function_words),
    LIST("house-spellings", house_spellings),
    LIST("indicators", indicators),
    LIST("known-acronyms", known_acronyms),
    LIST("match-words", match_words),
    LIST("miscellaneous", miscellaneous),
    LIST("miscellaneous-heads", miscellaneous_heads),
    LIST("names-arabic", names_arabic),
    LIST("names-foreign", names_foreign),
    LIST("nationalities", nationalities),
    LIST("number-words", number_words),
    LIST("organisation-heads", organisation_heads),
    LIST("organisations", organisations),
    LIST("phrases-en", phrases_en),
    LIST("place-heads", place_heads),
    LIST("places", places),
    LIST("predicates", predicates),
    LIST("solid-initials", solid_initials),
    LIST("speech-verbs", speech_verbs),
    LIST("titles", titles),
    LIST("units", units),
    LIST("word-stems", word_stems),
};

warraq_word_list warraq_word_list_at(size_t index) {
  static const warraq_word_list none = {0, 0, 0};
  return index < sizeof lists / sizeof *lists ? lists[index] : none;
}

warraq_word_list warraq_romanization_table(void) {
  return (warraq_word_list)LIST("romanization", romanization);
}

warraq_word_list warraq_spelling_list(void) {
  return (warraq_word_list)LIST("spellings", spellings);
}

#ifndef WARRAQ_CLEXICON_H
#define WARRAQ_CLEXICON_H

#include <stddef.h>

/// One word list, as it stands in its file.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} warraq_word_list;

/// The word lists that are compiled in, by their place; one without a name after the last.
warraq_word_list warraq_word_list_at(size_t index);

/// The scores of romanisation; apart from the word lists, since it is read only where a name is spelt.
warraq_word_list warraq_romanization_table(void);

/// The words that are usual as names in English letters.
warraq_word_list warraq_spelling_list(void);

#endif

#ifndef WARRAQ_CICU_H
#define WARRAQ_CICU_H

#include <stdbool.h>
#include <stdint.h>

// No <unicode/…> in this header: Foundation brings the headers of an ICU of its own into Swift's
// importer, and two definitions of UErrorCode cannot stand side by side.

/// ICU's UErrorCode: above zero is a failure.
typedef int32_t warraq_icu_status;

const char *warraq_icu_status_name(warraq_icu_status status);
const char *warraq_icu_version(void);

/// The days since 1970-01-01 of a day of a calendar; `locale` names the calendar by its keyword.
/// Lenient: a day past the end of its month flows into the next.
double warraq_icu_calendar_days(const char *locale, int32_t year, int32_t month, int32_t day,
                                warraq_icu_status *status);

/// The year, month (from 1) and day of a day since 1970-01-01, in a calendar.
void warraq_icu_calendar_fields(const char *locale, double days, int32_t fields[3],
                                warraq_icu_status *status);

/// The most likely character encoding of some bytes, and how sure ICU is of it, from 0 to 100.
int32_t warraq_icu_detect(const char *bytes, int32_t count, char name[64],
                          warraq_icu_status *status);

/// The code points of the 256 bytes of a single-byte encoding, UINT32_MAX where there is none, and the
/// encoding's name. Returns false when the encoding has characters of several bytes.
bool warraq_icu_single_byte_table(const char *name, uint32_t table[256], char standard[64],
                                  warraq_icu_status *status);

/// The first character of a compatibility decomposition; the character itself when it has none.
uint32_t warraq_icu_compatible_letter(uint32_t code_point);

/// The bidirectional class of a code point, as u_charDirection numbers it.
int32_t warraq_icu_bidi_class(uint32_t code_point);

/// The character that takes another's place where text runs from right to left; itself for most.
uint32_t warraq_icu_mirrored(uint32_t code_point);

/// Lays out one paragraph of UTF-16 on one line by the Unicode Bidirectional Algorithm (UAX #9).
///
/// \param places For each place from left to right, the index of the code unit that stands there.
/// \param levels For each code unit its level: odd where it runs from right to left.
void warraq_icu_bidi_order(const uint16_t *text, int32_t count, bool is_right_to_left,
                           int32_t *places, uint8_t *levels, warraq_icu_status *status);

/// Whether a language is written from right to left.
bool warraq_icu_is_right_to_left(const char *locale);

typedef struct warraq_icu_collator warraq_icu_collator;
warraq_icu_collator *warraq_icu_collator_open(const char *locale, warraq_icu_status *status);
int32_t warraq_icu_collator_compare(const warraq_icu_collator *collator, const char *left,
                                    int32_t left_count, const char *right, int32_t right_count,
                                    warraq_icu_status *status);
void warraq_icu_collator_close(warraq_icu_collator *collator);

#endif

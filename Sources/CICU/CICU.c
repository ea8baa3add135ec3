#include "CICU.h"

#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

#define CODE ((UErrorCode *)status)

_Static_assert(sizeof(UErrorCode) == sizeof(warraq_icu_status), "UErrorCode is an int");

static const UChar UTC[] = {'U', 'T', 'C', 0};
static const double MILLISECONDS_A_DAY = 86400000.0;

const char *warraq_icu_status_name(warraq_icu_status status) {
  return u_errorName((UErrorCode)status);
}

const char *warraq_icu_version(void) { return U_ICU_VERSION; }

double warraq_icu_calendar_days(const char *locale, int32_t year, int32_t month, int32_t day,
                                warraq_icu_status *status) {
  UCalendar *calendar = ucal_open(UTC, -1, locale, UCAL_DEFAULT, CODE);
  if (U_FAILURE(*CODE)) return 0;
  ucal_clear(calendar);
  ucal_setDate(calendar, year, month - 1, day, CODE);
  double milliseconds = ucal_getMillis(calendar, CODE);
  ucal_close(calendar);
  return milliseconds / MILLISECONDS_A_DAY;
}

void warraq_icu_calendar_fields(const char *locale, double days, int32_t fields[3],
                                warraq_icu_status *status) {
  UCalendar *calendar = ucal_open(UTC, -1, locale, UCAL_DEFAULT, CODE);
  if (U_FAILURE(*CODE)) return;
  ucal_setMillis(calendar, days * MILLISECONDS_A_DAY, CODE);
  fields[0] = ucal_get(calendar, UCAL_YEAR, CODE);
  fields[1] = ucal_get(calendar, UCAL_MONTH, CODE) + 1;
  fields[2] = ucal_get(calendar, UCAL_DATE, CODE);
  ucal_close(calendar);
}

int32_t warraq_icu_detect(const char *bytes, int32_t count, char name[64],
                          warraq_icu_status *status) {
  int32_t confidence = 0;
  name[0] = 0;
  UCharsetDetector *detector = ucsdet_open(CODE);
  if (U_FAILURE(*CODE)) return 0;
  ucsdet_setText(detector, bytes, count, CODE);
  const UCharsetMatch *match = ucsdet_detect(detector, CODE);
  if (match && U_SUCCESS(*CODE)) {
    const char *found = ucsdet_getName(match, CODE);
    if (found) {
      strncpy(name, found, 63);
      name[63] = 0;
    }
    confidence = ucsdet_getConfidence(match, CODE);
  }
  ucsdet_close(detector);
  return confidence;
}

static void copy_name(const char *name, char target[64]) {
  strncpy(target, name, 63);
  target[63] = 0;
}

bool warraq_icu_single_byte_table(const char *name, uint32_t table[256], char standard[64],
                                  warraq_icu_status *status) {
  UConverter *converter = ucnv_open(name, CODE);
  if (U_FAILURE(*CODE)) return false;
  bool is_single = ucnv_getMaxCharSize(converter) == 1;
  if (is_single) {
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, CODE);
    for (int byte = 0; byte < 256; byte++) {
      char source[1] = {(char)byte};
      UChar units[4];
      UErrorCode result = U_ZERO_ERROR;
      ucnv_resetToUnicode(converter);
      int32_t count = ucnv_toUChars(converter, units, 4, source, 1, &result);
      bool is_letter = U_SUCCESS(result) && count == 1 && !U16_IS_SURROGATE(units[0]);
      table[byte] = is_letter ? units[0] : UINT32_MAX;
    }
    UErrorCode ignored = U_ZERO_ERROR;
    const char *own = ucnv_getName(converter, &ignored);
    copy_name(own ? own : name, standard);
    // MIME's names are the shorter ones where there are two.
    const char *registries[] = {"IANA", "MIME"};
    for (int index = 0; index < 2; index++) {
      ignored = U_ZERO_ERROR;
      const char *registered = ucnv_getStandardName(name, registries[index], &ignored);
      if (registered && U_SUCCESS(ignored)) copy_name(registered, standard);
    }
  }
  ucnv_close(converter);
  return is_single && U_SUCCESS(*CODE);
}

uint32_t warraq_icu_compatible_letter(uint32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&status);
  if (U_FAILURE(status)) return code_point;
  UChar units[32];
  int32_t count = unorm2_getRawDecomposition(normalizer, (UChar32)code_point, units, 32, &status);
  if (U_FAILURE(status) || count <= 0) return code_point;
  UChar32 first;
  U16_GET(units, 0, 0, count, first);
  return (uint32_t)first;
}

int32_t warraq_icu_bidi_class(uint32_t code_point) {
  return u_charDirection((UChar32)code_point);
}

uint32_t warraq_icu_mirrored(uint32_t code_point) {
  return (uint32_t)u_charMirror((UChar32)code_point);
}

void warraq_icu_bidi_order(const uint16_t *text, int32_t count, bool is_right_to_left,
                           int32_t *places, uint8_t *levels, warraq_icu_status *status) {
  UBiDi *bidi = ubidi_openSized(count, 0, CODE);
  if (U_FAILURE(*CODE)) return;
  ubidi_setPara(bidi, (const UChar *)text, count, is_right_to_left ? UBIDI_RTL : UBIDI_LTR, NULL,
                CODE);
  const UBiDiLevel *found = ubidi_getLevels(bidi, CODE);
  ubidi_getVisualMap(bidi, places, CODE);
  if (U_SUCCESS(*CODE) && found) memcpy(levels, found, (size_t)count);
  ubidi_close(bidi);
}

bool warraq_icu_is_right_to_left(const char *locale) { return uloc_isRightToLeft(locale); }

warraq_icu_collator *warraq_icu_collator_open(const char *locale, warraq_icu_status *status) {
  return (warraq_icu_collator *)ucol_open(locale, CODE);
}

int32_t warraq_icu_collator_compare(const warraq_icu_collator *collator, const char *left,
                                    int32_t left_count, const char *right, int32_t right_count,
                                    warraq_icu_status *status) {
  return ucol_strcollUTF8((const UCollator *)collator, left, left_count, right, right_count, CODE);
}

void warraq_icu_collator_close(warraq_icu_collator *collator) {
  ucol_close((UCollator *)collator);
}

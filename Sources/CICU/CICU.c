#include "CICU.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>
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

int32_t warraq_icu_bidi_class(uint32_t code_point) {
  return u_charDirection((UChar32)code_point);
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

#ifndef WARRAQ_CSTYLES_H
#define WARRAQ_CSTYLES_H

#include <stddef.h>

/// One file of a theme that is compiled in, as it stands in `Styles/`.
typedef struct {
  /// Its path inside the theme's folder.
  const char *name;
  const unsigned char *bytes;
  size_t count;
} warraq_style;

/// The files of the theme `warraq`, by their place; one without a name after the last.
warraq_style warraq_style_at(size_t index);

/// The files of the theme `diwan`, likewise.
warraq_style warraq_diwan_style_at(size_t index);

#endif

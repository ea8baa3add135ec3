#pragma once
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU: encoding.h would bring <unicode/ucnv.h>, which collides with the
// ICU of Foundation. Only private tails of structures differ, and those stay behind pointers.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to read.
static inline void warraq_xml_free(void *_Nullable pointer) {
  if (pointer) xmlFree(pointer);
}

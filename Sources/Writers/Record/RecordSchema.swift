/// The JSON Schema of the record, version 1.
public enum RecordSchema {
  /// The schema (JSON Schema 2020-12).
  public static let text = ##"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:warraq:record:1",
      "title": "The Warraq record, version 1",
      "description": "start and end are Unicode code points of text, end exclusive; source is bytes of the input, end exclusive.",
      "type": "object",
      "required": [
        "schema", "id", "ok", "source", "metadata", "text", "blocks", "sentences", "entities",
        "quantities", "ordinals", "dates", "quotes", "facts", "diagnostics"
      ],
      "properties": {
        "schema": {"const": "warraq.record/1"},
        "id": {"type": ["string", "null"], "description": "The id of the row; null for a file."},
        "ok": {"const": true},
        "source": {
          "type": "object",
          "required": ["path", "sha256", "encoding", "format", "bytes"],
          "properties": {
            "path": {"type": ["string", "null"]},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "encoding": {"type": "string"},
            "format": {"type": "string"},
            "bytes": {"type": "integer", "minimum": 0},
            "parts": {
              "type": "array",
              "description": "For a package of several files, such as DOCX: each source range in the record is one of these parts' bytes, unpacked and joined in this order.",
              "items": {
                "type": "object",
                "required": ["name", "source"],
                "properties": {"name": {"type": "string"}, "source": {"$ref": "#/$defs/range"}}
              }
            }
          }
        },
        "metadata": {
          "type": "object",
          "required": ["title", "lang", "date"],
          "properties": {
            "title": {"type": ["string", "null"]},
            "title-en": {"type": "string"},
            "subtitle": {"type": "string"},
            "authors": {"type": "array", "items": {"type": "string"}},
            "date": {"type": ["string", "null"], "format": "date"},
            "lang": {"type": ["string", "null"], "description": "A BCP 47 tag."},
            "section": {"type": "string"},
            "subjects": {"type": "array", "items": {"type": "string"}},
            "source": {"type": "string"},
            "place": {"type": "string"},
            "url": {"type": "string"},
            "rights": {"type": "string"}
          }
        },
        "text": {"type": "string", "description": "The text as published: blocks joined by two line feeds."},
        "blocks": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/span"}],
            "required": ["kind"],
            "properties": {
              "kind": {
                "enum": [
                  "title", "heading", "paragraph", "item", "quotation", "caption", "cell", "code", "note"
                ]
              },
              "level": {"type": "integer", "minimum": 1, "maximum": 6}
            }
          }
        },
        "sentences": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/span"}],
            "properties": {
              "by": {"type": "string", "description": "The rule that tells why it ends where it ends."}
            }
          }
        },
        "tokens": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/span"}],
            "required": ["kind"],
            "properties": {
              "kind": {"enum": ["word", "number", "punctuation", "symbol", "url", "email"]},
              "segments": {"type": "array", "items": {"type": "string"}}
            }
          }
        },
        "entities": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/words"}],
            "required": ["type", "name", "en", "role", "acronym", "by"],
            "properties": {
              "type": {"enum": ["person", "organisation", "place", "miscellaneous"]},
              "name": {"type": "string", "description": "The canonical Arabic name."},
              "en": {"type": ["string", "null"]},
              "role": {"type": ["string", "null"]},
              "role-en": {"type": "string"},
              "acronym": {"type": ["string", "null"]},
              "by": {"$ref": "#/$defs/by"},
              "lines": {"$ref": "#/$defs/lines"}
            }
          }
        },
        "quantities": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/words"}],
            "required": ["value", "low", "high", "modifier", "unit"],
            "properties": {
              "value": {"$ref": "#/$defs/decimal"},
              "low": {"$ref": "#/$defs/decimal"},
              "high": {"$ref": "#/$defs/decimal"},
              "modifier": {
                "enum": ["exact", "approximate", "moreThan", "lessThan", "atLeast", "atMost"]
              },
              "unit": {
                "type": ["object", "null"],
                "required": ["ar", "en", "code"],
                "properties": {
                  "ar": {"type": "string"},
                  "en": {"type": ["string", "null"]},
                  "code": {"type": ["string", "null"]}
                }
              },
              "by": {"$ref": "#/$defs/by"},
              "lines": {"$ref": "#/$defs/lines"}
            }
          }
        },
        "ordinals": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/words"}],
            "required": ["value"],
            "properties": {"value": {"$ref": "#/$defs/decimal"}, "by": {"$ref": "#/$defs/by"}}
          }
        },
        "dates": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/words"}],
            "required": ["edtf", "calendar", "anchored"],
            "properties": {
              "edtf": {"type": ["string", "null"], "description": "Extended Date/Time Format, level 1 (ISO 8601-2)."},
              "calendar": {"enum": ["gregorian", "islamic-umalqura"]},
              "anchored": {"type": "boolean"},
              "by": {"$ref": "#/$defs/by"},
              "lines": {"$ref": "#/$defs/lines"}
            }
          }
        },
        "quotes": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/words"}],
            "required": ["direct", "speaker", "verb"],
            "properties": {
              "direct": {"type": "boolean"},
              "speaker": {"type": ["string", "null"]},
              "verb": {"type": ["string", "null"]},
              "end-by": {"type": "string", "description": "The rule that tells why it ends where it ends."},
              "by": {"$ref": "#/$defs/by"},
              "lines": {"$ref": "#/$defs/lines"}
            }
          }
        },
        "facts": {
          "type": "array",
          "items": {
            "allOf": [{"$ref": "#/$defs/span"}],
            "required": ["id", "kind", "sentence", "ar", "en", "complete"],
            "properties": {
              "id": {"type": "string"},
              "kind": {"type": "string"},
              "standing": {"enum": ["done", "negated", "planned", "alleged"]},
              "sentence": {"type": "integer", "minimum": 0},
              "ar": {"type": "string"},
              "en": {"type": ["string", "null"]},
              "complete": {"type": "boolean"},
              "by": {"$ref": "#/$defs/by"},
              "lines": {"$ref": "#/$defs/lines"}
            }
          }
        },
        "summary": {
          "type": "object",
          "required": ["sentences", "text"],
          "properties": {
            "sentences": {"type": "array", "items": {"type": "integer", "minimum": 0}},
            "text": {"type": "string"},
            "by": {
              "type": "array",
              "description": "The rule that chose each sentence.",
              "items": {"type": "string"}
            }
          }
        },
        "diagnostics": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["code", "rule", "severity", "message"],
            "properties": {
              "code": {"type": "string", "pattern": "^W[0-9]{4}$"},
              "rule": {"type": "string"},
              "severity": {"enum": ["info", "warning", "error"]},
              "message": {"type": "string"},
              "line": {"type": "integer", "minimum": 1},
              "column": {"type": "integer", "minimum": 1},
              "source": {"$ref": "#/$defs/range"}
            }
          }
        }
      },
      "$defs": {
        "by": {
          "type": "string",
          "description": "The line of the word list or glossary that it is, as file:line, else the names of its rules, joined by +; `warraq explain` tells of each."
        },
        "lines": {
          "type": "array",
          "description": "Further lines of word lists that it rests on, as file:line.",
          "items": {"type": "string"}
        },
        "decimal": {"type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$"},
        "range": {
          "type": "array",
          "items": {"type": "integer", "minimum": 0},
          "minItems": 2,
          "maxItems": 2
        },
        "span": {
          "type": "object",
          "required": ["start", "end", "source"],
          "properties": {
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "source": {"$ref": "#/$defs/range"}
          }
        },
        "words": {
          "allOf": [{"$ref": "#/$defs/span"}],
          "required": ["text"],
          "properties": {"text": {"type": "string"}}
        }
      }
    }
    """##
}

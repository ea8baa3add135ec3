import Annotation
import Lexicon
import Manuscript

extension RecordEncoder {
  func writeTokens(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    let segmenter = CliticSegmenter.standard
    json.key("tokens")
    json.array { json in
      for index in 0..<edition.tokens.count {
        let token = edition.tokens[index]
        json.object { json in
          spans.write(token.range, &json)
          json.key("kind")
          json.value(Self.name(of: token.kind))
          guard token.kind == .word else { return }
          json.key("segments")
          json.array { json in
            for segment in segmenter.segments(of: index, in: edition) { json.value(segment) }
          }
        }
      }
    }
  }

  private static func name(of kind: TokenLayer.Kind) -> String {
    switch kind {
    case .word, .latin: "word"
    case .number: "number"
    case .punctuation: "punctuation"
    case .symbol: "symbol"
    case .url: "url"
    case .email: "email"
    }
  }

  func writeNames(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    json.key("entities")
    json.array { json in
      for entity in edition.entities {
        json.object { json in
          spans.write(entity.range, &json)
          json.key("type")
          json.value(entity.kind.rawValue)
          json.key("text")
          json.value(utf8: edition.text.utf8[entity.range])
          json.key("name")
          json.value(entity.name)
          json.key("en")
          json.value(entity.english)
          json.key("role")
          json.value(entity.role)
          if entity.englishRole != nil {
            json.key("role-en")
            json.value(entity.englishRole)
          }
          json.key("acronym")
          json.value(entity.acronym)
          writeReason(entity.reason, edition, &json)
        }
      }
    }
  }

  func writeFigures(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    json.key("quantities")
    json.array { json in
      for quantity in edition.quantities { write(quantity, edition, spans, &json) }
    }
    json.key("ordinals")
    json.array { json in
      for ordinal in edition.ordinals {
        json.object { json in
          spans.writeText(ordinal.range, &json)
          json.key("value")
          json.value(ordinal.value.description)
          writeReason(ordinal.reason, edition, &json)
        }
      }
    }
    json.key("dates")
    json.array { json in
      for date in edition.dates {
        json.object { json in
          spans.writeText(date.range, &json)
          json.key("edtf")
          json.value(date.edtf)
          json.key("calendar")
          json.value(date.calendar.rawValue)
          json.key("anchored")
          json.value(date.isAnchored)
          writeReason(date.reason, edition, &json)
        }
      }
    }
  }

  /// Writes `by`, and as `lines` what else it rests on.
  private func writeReason(_ reason: Reason, _ edition: Edition, _ json: inout JSONWriter) {
    let places = ListPlaces(glossaries: edition.glossaries)
    json.key("by")
    json.value(reason.text(places))
    let lines = reason.furtherLines(places)
    guard !lines.isEmpty else { return }
    json.key("lines")
    json.array { json in for line in lines { json.value(line) } }
  }

  private func write(
    _ quantity: Quantity, _ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter
  ) {
    json.object { json in
      spans.writeText(quantity.range, &json)
      json.key("value")
      json.value(quantity.value?.description)
      json.key("low")
      json.value(quantity.low?.description)
      json.key("high")
      json.value(quantity.high?.description)
      json.key("modifier")
      json.value(quantity.modifier.rawValue)
      json.key("unit")
      if let unit = quantity.unit {
        json.object { json in
          json.key("ar")
          json.value(unit.arabic)
          json.key("en")
          json.value(unit.english)
          json.key("code")
          json.value(unit.code)
        }
      } else {
        json.null()
      }
      writeReason(quantity.reason, edition, &json)
    }
  }

  func writeStatements(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    json.key("quotes")
    json.array { json in
      for quote in edition.quotes {
        json.object { json in
          spans.writeText(quote.range, &json)
          json.key("direct")
          json.value(quote.isDirect)
          json.key("speaker")
          json.value(quote.speaker)
          json.key("verb")
          json.value(quote.verb)
          writeReason(quote.reason, edition, &json)
          json.key("end-by")
          json.value(quote.endReason.rules.joined(separator: "+"))
        }
      }
    }
    json.key("facts")
    json.array { json in
      for fact in edition.facts {
        json.object { json in
          json.key("id")
          json.value(fact.id)
          json.key("kind")
          json.value(fact.kind.rawValue)
          json.key("standing")
          json.value(fact.standing.rawValue)
          json.key("sentence")
          json.value(fact.sentence)
          spans.write(fact.range, &json)
          json.key("ar")
          json.value(fact.arabic)
          json.key("en")
          json.value(fact.english)
          json.key("complete")
          json.value(fact.isComplete)
          writeReason(fact.reason, edition, &json)
        }
      }
    }
  }
}

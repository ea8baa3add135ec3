import Annotation
import Lexicon
import Manuscript

extension RecordEncoder {
  func writeTokens(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    let segmenter = CliticSegmenter.standard
    json.array("tokens") { json in
      for index in 0..<edition.tokens.count {
        let token = edition.tokens[index]
        json.object { json in
          spans.write(token.range, &json)
          json.member("kind", Self.name(of: token.kind))
          guard token.kind == .word else { return }
          json.array("segments") { json in
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
    json.array("entities") { json in
      for entity in edition.entities {
        json.object { json in
          spans.write(entity.range, &json)
          json.member("type", entity.kind.rawValue)
          json.member("text", utf8: edition.text.utf8[entity.range])
          json.member("name", entity.name)
          json.member("en", entity.english)
          json.member("role", entity.role)
          if entity.englishRole != nil {
            json.member("role-en", entity.englishRole)
          }
          json.member("acronym", entity.acronym)
          writeReason(entity.reason, edition, &json)
        }
      }
    }
  }

  func writeFigures(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    json.array("quantities") { json in
      for quantity in edition.quantities { write(quantity, edition, spans, &json) }
    }
    json.array("ordinals") { json in
      for ordinal in edition.ordinals {
        json.object { json in
          spans.writeText(ordinal.range, &json)
          json.member("value", ordinal.value.description)
          writeReason(ordinal.reason, edition, &json)
        }
      }
    }
    json.array("dates") { json in
      for date in edition.dates {
        json.object { json in
          spans.writeText(date.range, &json)
          json.member("edtf", date.edtf)
          json.member("calendar", date.calendar.rawValue)
          json.member("anchored", date.isAnchored)
          writeReason(date.reason, edition, &json)
        }
      }
    }
  }

  /// Writes `by`, and as `lines` what else it rests on.
  private func writeReason(_ reason: Reason, _ edition: Edition, _ json: inout JSONWriter) {
    let places = ListPlaces(glossaries: edition.glossaries)
    json.member("by", reason.text(places))
    let lines = reason.furtherLines(places)
    guard !lines.isEmpty else { return }
    json.array("lines") { json in for line in lines { json.value(line) } }
  }

  private func write(
    _ quantity: Quantity, _ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter
  ) {
    json.object { json in
      spans.writeText(quantity.range, &json)
      json.member("value", quantity.value?.description)
      json.member("low", quantity.low?.description)
      json.member("high", quantity.high?.description)
      json.member("modifier", quantity.modifier.rawValue)
      if let unit = quantity.unit {
        json.object("unit") { json in
          json.member("ar", unit.arabic)
          json.member("en", unit.english)
          json.member("code", unit.code)
        }
      } else {
        json.null("unit")
      }
      writeReason(quantity.reason, edition, &json)
    }
  }

  func writeStatements(_ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter) {
    json.array("quotes") { json in
      for quote in edition.quotes {
        json.object { json in
          spans.writeText(quote.range, &json)
          json.member("direct", quote.isDirect)
          json.member("speaker", quote.speaker)
          json.member("verb", quote.verb)
          writeReason(quote.reason, edition, &json)
          json.member("end-by", quote.endReason.rules.joined(separator: "+"))
        }
      }
    }
    json.array("facts") { json in
      for fact in edition.facts {
        json.object { json in
          json.member("id", fact.id)
          json.member("kind", fact.kind.rawValue)
          json.member("standing", fact.standing.rawValue)
          json.member("sentence", fact.sentence)
          spans.write(fact.range, &json)
          json.member("ar", fact.arabic)
          json.member("en", fact.english)
          json.member("complete", fact.isComplete)
          writeReason(fact.reason, edition, &json)
        }
      }
    }
  }
}

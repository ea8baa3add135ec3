import Manuscript
import Readers
import XML

/// Reads pages and style sheets of a book or a site, whatever state they are in.
struct PageReader {
  /// The most bytes of one page or style sheet.
  static let byteLimit = 64 << 20

  /// A page as it was read, and what there was to say about it.
  struct Result {
    var tree: PageTree?
    var bytes: [UInt8]
    var diagnostics: [Diagnostic] = []
  }

  /// Reads a page, which must be XML when it is a document of a book.
  static func page(_ bytes: [UInt8], isXML: Bool) -> Result {
    let (utf8, start, fault) = decoded(bytes)
    var result = Result(bytes: utf8)
    if let fault {
      result.diagnostics.append(fault)
      return result
    }
    if isXML {
      do throws(XMLError) {
        result.tree = try PageTree(xml: utf8)
        return result
      } catch {
        result.diagnostics.append(malformed(error, utf8))
        if case .tooLarge = error { return result }
      }
    }
    do throws(XMLError) {
      result.tree = try PageTree(html: utf8, from: start)
    } catch {
      if !isXML { result.diagnostics.append(malformed(error, utf8)) }
    }
    return result
  }

  /// The bytes as UTF-8, and where the text begins behind a byte order mark.
  static func decoded(_ bytes: [UInt8]) -> (utf8: [UInt8], start: Int, fault: Diagnostic?) {
    let input = Input(
      path: nil, bytes: bytes, byteLimit: byteLimit, decoding: DecodingOptions(isLossy: true))
    do throws(UnreadableDocument) {
      let source = try DecodedSource(input) { EncodingDeclaration.inMarkup($0) }
      return (source.utf8, source.start, nil)
    } catch {
      let reason = error.diagnostics.first?.message ?? ""
      return ([], 0, Diagnostic(.malformedPage, reason))
    }
  }

  private static func malformed(_ error: XMLError, _ bytes: [UInt8]) -> Diagnostic {
    guard case .malformed(let line, let message) = error else {
      return Diagnostic(.malformedPage, error.words)
    }
    var start = 0
    var number = 1
    for (index, byte) in bytes.enumerated() where byte == 0x0A && number < line {
      number += 1
      start = index + 1
    }
    return Diagnostic(.malformedPage, source: start..<start, message)
  }
}

extension XMLError {
  /// The reason in words that follow a colon.
  var words: String {
    switch self {
    case .malformed(_, let message): message
    case .tooLarge(let bytes): "\(bytes) bytes"
    case .notUTF8: "it is not UTF-8"
    case .internalSubset: "its document type declares entities"
    case .tooManyAttributes(let limit): "a tag has more than \(limit) attributes"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep"
    case .noMemory: "there is no memory for it"
    }
  }
}

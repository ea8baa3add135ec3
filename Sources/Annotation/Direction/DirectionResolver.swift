import ICU
import Manuscript

/// Works out, once for all writers, which way everything runs.
///
/// The document: by its language; without one, by its first strong letter (UAX #9, P2). A leaf: as its
/// document, unless it holds no letter that runs that way, or is a whole sentence of the other kind that only
/// mentions some words of the document's: see ``LetterCensus``. Runs: see ``LeftToRightRunScanner`` and ``RightToLeftRunScanner``.
public struct DirectionResolver: Annotator {
  public static let name = "direction"

  public init() {}

  public func annotate(_ edition: inout Edition) {
    var layer = DirectionLayer()
    let leaves = edition.manuscript.blocks.leaves
    layer.document = documentDirection(edition)
    edition.text.utf8.withUnsafeBufferPointer { bytes in
      for leaf in leaves {
        let direction = leafDirection(bytes, leaf, document: layer.document)
        layer.leaves.append(direction)
        if leaf.kind == .code { continue }
        switch direction {
        case .rightToLeft:
          let scanner = LeftToRightRunScanner(bytes: bytes, leaf: leaf.range)
          layer.runs.append(contentsOf: scanner.scan())
        case .leftToRight:
          var scanner = RightToLeftRunScanner(bytes: bytes, leaf: leaf.range)
          layer.runs.append(contentsOf: scanner.scan())
        }
      }
    }
    edition.direction = layer
  }

  private func documentDirection(_ edition: Edition) -> DirectionLayer.Direction {
    if let language = edition.metadata.language {
      return Bidi.isRightToLeft(language: language) ? .rightToLeft : .leftToRight
    }
    for scalar in edition.text.string.unicodeScalars {
      switch Bidi.strongDirection(of: scalar) {
      case .rightToLeft: return .rightToLeft
      case .leftToRight: return .leftToRight
      case nil: continue
      }
    }
    return .rightToLeft
  }

  private func leafDirection(
    _ bytes: UnsafeBufferPointer<UInt8>, _ leaf: Leaf, document: DirectionLayer.Direction
  ) -> DirectionLayer.Direction {
    if leaf.kind == .code { return .leftToRight }
    let census = LetterCensus(bytes, leaf.range)
    switch document {
    case .rightToLeft:
      return census.arabic == 0 && census.other > 0 || census.isForeignSentence
        ? .leftToRight : .rightToLeft
    case .leftToRight:
      return census.other == 0 && census.arabic > 0 || census.isArabicSentence
        ? .rightToLeft : .leftToRight
    }
  }
}

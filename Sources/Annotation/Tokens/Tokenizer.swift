public import Lexicon
import Manuscript
import Normalization

/// Cuts leaves into tokens and looks every word up in the lexicons.
public struct Tokenizer: Annotator {
  public static let name = "tokens"
  private let reader: WordReader
  private let recent = RecentWordsLender()

  public init(lexicon: Lexicon) {
    reader = WordReader(lexicon: lexicon)
  }

  public func annotate(_ edition: inout Edition) {
    var layer = TokenLayer()
    layer.reserve(bytes: edition.text.count)
    var memory = WordMemory(bytes: edition.text.count)
    recent.lend { words in
      edition.text.utf8.withUnsafeBufferPointer { bytes in
        for (index, leaf) in edition.manuscript.blocks.leaves.enumerated() where leaf.kind != .code
        {
          tokenize(bytes, leaf.range, leaf: index, &memory, &words, into: &layer)
        }
      }
    }
    edition.tokens = layer
  }

  private func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, leaf: Int, _ memory: inout WordMemory,
    _ words: inout RecentWords, into layer: inout TokenLayer
  ) {
    let scanner = TokenScanner(bytes: bytes, end: range.upperBound)
    var index = range.lowerBound
    var followsSpace = true
    while index < range.upperBound {
      guard let (kind, end) = scanner.token(at: index) else {
        index += CharacterClass.at(bytes, index).1
        followsSpace = true
        continue
      }
      memory.key.removeAll(keepingCapacity: true)
      LetterKey.append(bytes, index..<end, to: &memory.key)
      let type =
        layer.type(of: kind, memory)
        ?? layer.addType(of: kind, &memory) { key, readings in
          if kind == .word || kind == .latin { words.read(key, by: reader, into: &readings) }
        }
      layer.append(index..<end, type: type, followsSpace: followsSpace, leaf: leaf)
      index = end
      followsSpace = false
    }
  }
}

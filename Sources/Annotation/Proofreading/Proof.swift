import Lexicon
import Manuscript

/// A document as rules of proofreading see it: its layers, and its signs told apart once for all of them.
final class Proof {
  /// A sign outside code.
  struct Sign {
    let token: Int
    let mark: PunctuationMark
  }

  let edition: Edition
  let lexicon: Lexicon
  let tokens: TokenLayer
  let text: Text
  /// The signs of the document in order, without those in code.
  let signs: [Sign]
  /// Code inside lines, in order.
  private let code: [TextRange]
  /// Links, in order.
  private let links: [TextRange]

  init(_ edition: Edition, lexicon: Lexicon) {
    self.edition = edition
    self.lexicon = lexicon
    tokens = edition.tokens
    text = edition.text
    code = edition.manuscript.marks.filter { $0.kind == .code }.map(\.range)
    links = edition.manuscript.marks.compactMap { mark in
      if case .link = mark.kind { return mark.range }
      return nil
    }
    signs = Self.signs(edition, code)
  }

  private static func signs(_ edition: Edition, _ code: [TextRange]) -> [Sign] {
    var signs: [Sign] = []
    var next = 0
    edition.text.utf8.withUnsafeBufferPointer { bytes in
      for index in 0..<edition.tokens.count {
        let token = edition.tokens[index]
        guard token.kind == .punctuation else { continue }
        while next < code.count, code[next].upperBound <= token.range.lowerBound { next += 1 }
        if next < code.count, code[next].lowerBound <= token.range.lowerBound { continue }
        signs.append(Sign(token: index, mark: PunctuationMark(bytes, token.range)))
      }
    }
    return signs
  }

  /// Whether a token stands in code.
  func isCode(_ index: Int) -> Bool {
    Self.holds(code, tokens[index].range.lowerBound)
  }

  /// Whether one of some ranges, which are in order, holds an offset; by binary search.
  private static func holds(_ ranges: [TextRange], _ offset: Int) -> Bool {
    let first = ranges.partitioningIndex { $0.upperBound > offset }
    return first < ranges.count && ranges[first].lowerBound <= offset
  }

  /// Whether a token stands in a link, which explains it.
  func isLinked(_ index: Int) -> Bool {
    Self.holds(links, tokens[index].range.lowerBound)
  }

  /// The place of a token.
  @inline(__always)
  func range(_ index: Int) -> TextRange { tokens[index].range }

  /// The letters of a token.
  func word(_ index: Int) -> String { text[tokens[index].range] }

  /// The letters of a token in UTF-8.
  @inline(__always)
  func letters(_ index: Int) -> ArraySlice<UInt8> { text.utf8[tokens[index].range] }

  /// Whether two tokens are there and stand in one leaf.
  @inline(__always)
  func sameLeaf(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right < tokens.count && tokens[left].leaf == tokens[right].leaf
  }

  /// Whether a token touches the one before it.
  @inline(__always)
  func touchesPrevious(_ index: Int) -> Bool {
    sameLeaf(index - 1, index) && !tokens[index].followsSpace
  }

  /// Whether a token touches the one behind it.
  @inline(__always)
  func touchesNext(_ index: Int) -> Bool {
    sameLeaf(index, index + 1) && !tokens[index + 1].followsSpace
  }

  /// Whether a token is a word of the Arabic script.
  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
  }

  /// The sign that a token is; nil when it is none.
  func mark(_ index: Int) -> PunctuationMark? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .punctuation else { return nil }
    return text.utf8.withUnsafeBufferPointer { PunctuationMark($0, tokens[index].range) }
  }

  /// Whether a leaf runs from the right.
  func isRightToLeft(_ index: Int) -> Bool {
    let leaf = Int(tokens[index].leaf)
    guard leaf < edition.direction.leaves.count else { return true }
    return edition.direction.leaves[leaf] == .rightToLeft
  }

  /// Whether a token is part of a name, by binary search.
  func isName(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    let low = edition.entities.firstIndex(endingAfter: start)
    return low < edition.entities.count
      && edition.entities[low].range.lowerBound < tokens[index].range.upperBound
  }

  /// The groups of signs of one kind, a leaf each.
  func signsByLeaf(where isWanted: (PunctuationMark) -> Bool) -> [[Sign]] {
    var groups: [[Sign]] = []
    var leaf: Int32 = -1
    for sign in signs where isWanted(sign.mark) {
      if tokens[sign.token].leaf != leaf {
        leaf = tokens[sign.token].leaf
        groups.append([])
      }
      groups[groups.count - 1].append(sign)
    }
    return groups
  }
}

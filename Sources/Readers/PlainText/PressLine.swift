/// A short line of a newspaper, cut into words and the signs between them.
struct PressLine {
  /// One word, or a sign that parts words.
  struct Piece {
    let text: String
    let range: Range<Int>
    let isSign: Bool
    /// Whether a space stands before it.
    let isApart: Bool

    var folded: String { PressLabel.folded(text) }

    /// Whether it is a word of letters alone.
    var isName: Bool {
      !isSign
        && text.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
            || $0 == "ـ" || $0 == "." || ListMarker.isInvisible($0)
        }
    }
  }

  let pieces: [Piece]

  /// Cuts the head of a line.
  ///
  /// - Parameters:
  ///   - bytes: The source.
  ///   - line: The line's range in it.
  ///   - limit: How many bytes of the line to look at.
  init(_ bytes: [UInt8], _ line: Range<Int>, limit: Int) {
    var pieces: [Piece] = []
    var word = ""
    var start = line.lowerBound
    var offset = line.lowerBound
    var isApart = false
    func close() {
      guard !word.isEmpty else { return }
      // A tatweel alone is typed for a dash.
      let isSign = word == "ـ"
      pieces.append(
        Piece(text: word, range: start..<offset, isSign: isSign, isApart: isApart))
      word = ""
      isApart = false
    }
    for scalar in String(decoding: bytes[line].prefix(limit), as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.isWhitespace {
        close()
        isApart = true
      } else if Self.signs.contains(scalar) {
        close()
        pieces.append(
          Piece(
            text: String(scalar), range: offset..<offset + width, isSign: true, isApart: isApart))
        isApart = false
      } else {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar)
      }
      offset += width
    }
    // A word that the limit cuts is not one.
    if offset == line.upperBound { close() }
    self.pieces = pieces
  }

  private static let signs = Array(":/-–—|،,()[]«»\"“”؛;!?؟*".unicodeScalars)

  /// The words of some pieces with single spaces.
  static func text(_ pieces: some Sequence<Piece>) -> String {
    pieces.map(\.text).joined(separator: " ")
  }
}

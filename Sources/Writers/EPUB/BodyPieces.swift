/// The parts of an article as the bodies of several documents, whose links lead from one to another.
struct BodyPieces {
  /// The markup of each document.
  let pieces: [[UInt8]]
  /// The documents that identifiers stand in, when there are several.
  private let places: [String: Int]

  /// Takes the parts of an article.
  ///
  /// - Parameters:
  ///   - markup: The article.
  ///   - fileName: The name of each document.
  init(_ markup: BodyMarkup, fileName: (Int) -> String) {
    let parts = markup.parts.map { $0.body + $0.notes }
    guard parts.count > 1 else {
      pieces = parts
      places = [:]
      return
    }
    var places: [String: Int] = [:]
    for (index, part) in parts.enumerated() {
      for value in Self.values(of: " id=\"", in: part) {
        places[String(decoding: part[value], as: UTF8.self)] = index
      }
    }
    self.places = places
    pieces = parts.enumerated().map { index, part in
      Self.linked(part, in: index, places, fileName)
    }
  }

  /// The document that an identifier stands in; the first, which has the title, when it is not known.
  func place(of identifier: String) -> Int { places[identifier] ?? 0 }

  /// A part whose links to others name their documents.
  private static func linked(
    _ part: [UInt8], in index: Int, _ places: [String: Int], _ fileName: (Int) -> String
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(part.count + part.count / 16)
    var position = 0
    for value in values(of: " href=\"#", in: part) {
      let target = String(decoding: part[value], as: UTF8.self)
      let place = places[target] ?? 0
      guard place != index else { continue }
      let hash = value.lowerBound - 1
      out += part[position..<hash]
      out += fileName(place).utf8
      position = hash
    }
    out += part[position...]
    return out
  }

  /// The values of an attribute, by what stands before them.
  ///
  /// Quotation marks in texts are entities, so that nothing but an attribute looks like one.
  private static func values(of opening: StaticString, in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = opening.withUTF8Buffer { Array($0) }
    let quote = UInt8(ascii: "\"")
    var values: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      guard bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted)
      else {
        index += 1
        continue
      }
      let start = index + wanted.count
      var end = start
      while end < bytes.count, bytes[end] != quote { end += 1 }
      values.append(start..<end)
      index = end
    }
    return values
  }
}

/// The attributes of one tag, read from its bytes when they are asked for.
package struct HTMLAttributes {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// - Parameters:
  ///   - bytes: The source.
  ///   - range: From the end of the tag's name to behind its `>`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The offset behind the `>` that ends a tag; nil when the source ends before it.
  static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    while next(bytes, &offset) != nil {}
    return offset < bytes.count && bytes[offset] == 0x3E ? offset + 1 : nil
  }

  /// Where the name and the value of an attribute stand.
  private struct Place {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// The next attribute from an offset on; nil at the end of the tag (section 13.2.5.32 and what follows).
  private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Place? {
    let count = bytes.count
    while offset < count, HTMLSpace.contains(bytes[offset]) || bytes[offset] == 0x2F { offset += 1 }
    guard offset < count, bytes[offset] != 0x3E else { return nil }
    let nameStart = offset
    offset += 1
    while offset < count, !HTMLSpace.contains(bytes[offset]), bytes[offset] != 0x2F,
      bytes[offset] != 0x3E, bytes[offset] != 0x3D
    {
      offset += 1
    }
    let name = nameStart..<offset
    var equals = offset
    while equals < count, HTMLSpace.contains(bytes[equals]) { equals += 1 }
    guard equals < count, bytes[equals] == 0x3D else {
      return Place(name: name, value: offset..<offset)
    }
    offset = equals + 1
    while offset < count, HTMLSpace.contains(bytes[offset]) { offset += 1 }
    guard offset < count else { return nil }
    let quote = bytes[offset]
    if quote == 0x22 || quote == 0x27 {
      let start = offset + 1
      offset = start
      while offset < count, bytes[offset] != quote { offset += 1 }
      let value = start..<offset
      guard offset < count else { return nil }
      offset += 1
      return Place(name: name, value: value)
    }
    let start = offset
    while offset < count, !HTMLSpace.contains(bytes[offset]), bytes[offset] != 0x3E { offset += 1 }
    return Place(name: name, value: start..<offset)
  }

  /// Calls back with the place of each attribute, in order, until told to stop.
  ///
  /// - Parameter body: Takes the name in small letters and the place of the value; returns whether to go on.
  package func forEach(_ body: (_ name: ArraySlice<UInt8>, _ value: Range<Int>) -> Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      let tag = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
      var offset = range.lowerBound
      while let place = Self.next(tag, &offset) {
        var name = bytes[place.name]
        if name.contains(where: { (0x41...0x5A).contains($0) }) {
          name = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
        }
        if !body(name, place.value) { return }
      }
    }
  }

  /// Where the value of an attribute stands; of two with the same name the first counts.
  func place(of wanted: StaticString) -> Range<Int>? {
    let letters = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    var found: Range<Int>?
    forEach { name, value in
      if name.elementsEqual(letters) { found = value }
      return found == nil
    }
    return found
  }

  /// The value of an attribute, with its character references replaced.
  subscript(name: StaticString) -> String? {
    place(of: name).map { CharacterReference.decoded(bytes[$0], isAttribute: true) }
  }

  /// Whether an attribute is one of some words, such as one of the classes; in any case of letters.
  func has(_ word: String, in name: StaticString) -> Bool {
    guard let value = self[name] else { return false }
    return value.lowercased().split(whereSeparator: \.isWhitespace).contains { $0 == word }
  }

  /// Whether the tag is that of a script with JSON-LD.
  var isLinkedData: Bool { self["type"]?.lowercased().contains("ld+json") == true }

  /// Whether the page shows nothing of the element.
  var isHidden: Bool {
    var isHidden = false
    forEach { name, value in
      if name.elementsEqual("hidden".utf8) {
        isHidden = true
      } else if name.elementsEqual("aria-hidden".utf8) {
        isHidden = bytes[value].elementsEqual("true".utf8)
      } else if name.elementsEqual("style".utf8) {
        let style = CharacterReference.decoded(bytes[value], isAttribute: true).lowercased()
          .filter { !$0.isWhitespace }
        isHidden = style.contains("display:none") || style.contains("visibility:hidden")
      }
      return !isHidden
    }
    return isHidden
  }
}

/// White space as HTML has it (section 4.5.1 of the Infra Standard).
package enum HTMLSpace {
  package static func contains(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}

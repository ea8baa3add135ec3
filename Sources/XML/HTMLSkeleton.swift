/// The tags of a page in the form in which libxml2 is shown them: names and numbers, and nothing else.
///
/// Which tag ends which element is libxml2's knowledge; letters, attributes, comments and scripts are not its
/// affair. So it never sees them: each tag and each stretch of text is a number that its owner knows how to
/// read. No page can hold anything that the parser stumbles over, and no letter can get lost in it.
package struct HTMLSkeleton: Sendable {
  /// The skeleton as HTML: ASCII, one attribute at most on a tag.
  private(set) var bytes: [UInt8] = []

  package init() {}

  /// Keeps room for a page of some size.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds the start tag of an element.
  ///
  /// - Parameters:
  ///   - name: Letters and digits of ASCII only.
  ///   - number: What the handler is told, not negative.
  package mutating func start(_ name: String, number: Int) {
    bytes.append(0x3C)
    append(name)
    bytes.append(0x20)
    bytes.append(HTMLStructure.attribute)
    bytes.append(0x3D)
    append(number)
    bytes.append(0x3E)
  }

  /// Adds an end tag.
  package mutating func end(_ name: String) {
    bytes.append(0x3C)
    bytes.append(0x2F)
    append(name)
    bytes.append(0x3E)
  }

  /// Adds a stretch of text that is not empty.
  package mutating func text(number: Int) {
    append(number)
    bytes.append(HTMLStructure.separator)
  }

  private mutating func append(_ name: String) {
    for byte in name.utf8 where (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) {
      bytes.append(byte)
    }
  }

  private mutating func append(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}

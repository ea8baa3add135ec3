internal import CICU

/// Sorts words as a language's dictionaries do.
public final class Collator {
  private let handle: OpaquePointer

  /// Opens the collation of a language, given as a BCP 47 tag.
  public init(language: String) throws(ICUError) {
    var status: warraq_icu_status = 0
    let opened = warraq_icu_collator_open(language, &status)
    try ICUError.check(status)
    guard let opened else { throw ICUError(code: 7) }
    handle = opened
  }

  deinit { warraq_icu_collator_close(handle) }

  /// Whether one string stands before another; equal strings stand in code point order.
  public func precedes(_ left: String, _ right: String) -> Bool {
    var left = left
    var right = right
    var status: warraq_icu_status = 0
    let order = left.withUTF8 { leftBytes in
      right.withUTF8 { rightBytes in
        leftBytes.withMemoryRebound(to: CChar.self) { leftChars in
          rightBytes.withMemoryRebound(to: CChar.self) { rightChars in
            warraq_icu_collator_compare(
              handle, leftChars.baseAddress, Int32(leftChars.count), rightChars.baseAddress,
              Int32(rightChars.count), &status)
          }
        }
      }
    }
    return order == 0 ? left.utf8.lexicographicallyPrecedes(right.utf8) : order < 0
  }
}

/// What may be changed, and where: the policy table of the house.
///
/// - `page`: changed on every page; no reader can see or miss it; always listed.
/// - `key`: never on the page, only in keys for matching and search; see ``LetterKey``.
public enum PolicyRule: String, Sendable, Hashable, Codable, CaseIterable {
  // On the page.
  case byteOrderMark = "byte-order-mark"
  case lineEnding = "line-ending"
  case noBreakSpace = "no-break-space"
  case repeatedSpace = "repeated-space"
  case spaceAtEdge = "space-at-edge"
  case zeroWidthSpace = "zero-width-space"
  case softHyphen = "soft-hyphen"
  case bidiControl = "bidi-control"
  case controlCharacter = "control-character"
  case longMarkRun = "long-mark-run"
}

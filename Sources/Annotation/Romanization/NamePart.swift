/// One part of a name as it may be spelt.
struct NamePart: Sendable {
  /// Where names of a kind are at home.
  enum Origin: Sendable {
    case arabic, foreign
  }

  /// The usual spelling.
  let english: String
  /// The spelling as a foreign name, where Arabs and others write two names alike: `ريان` is Rayan, and Ryan.
  var foreign: String?
  /// What the part tells of the whole name; nil where it stands in names of both kinds.
  var origin: Origin?
  /// The letters, where no list has the part and it was spelt by them.
  var spelt: [Unicode.Scalar]?
  /// Whether a list has the part, or its letters hardly fit another spelling.
  var isCertain = true

  /// The spelling in a name of an origin.
  func english(in origin: Origin?) -> String {
    origin == .foreign ? foreign ?? english : english
  }

  /// The origin that the parts of a name agree on.
  static func origin(of parts: [NamePart]) -> Origin? {
    let origins = parts.compactMap(\.origin)
    guard let first = origins.first, origins.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

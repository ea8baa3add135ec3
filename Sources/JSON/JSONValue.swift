/// A JSON value (RFC 8259) as its author wrote it.
package indirect enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  /// The number's own letters: no figure is lost to rounding.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in order; of two with the same name the last one counts.
  case object([(name: String, value: JSONValue)])

  /// The member of an object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The string, if it is one.
  package var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }
}

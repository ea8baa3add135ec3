/// One finding about a document or a publication.
///
/// A diagnostic is data: which rule, about what, where. Its words are made by ``DiagnosticRule`` and its
/// looks by whoever prints it.
public struct Diagnostic: Sendable, Hashable {
  public let rule: DiagnosticRule
  /// The bytes of the source that it is about; nil when it is about the whole.
  public let source: Range<Int>?
  /// What fills the places `{0}`, `{1}` … of the rule's message.
  public let arguments: [String]
  /// How grave it is: the rule's severity, unless the publication sets another.
  public let severity: Severity
  /// The change that mends it, where that is sure.
  public let fix: Fix?

  public init(_ rule: DiagnosticRule, source: Range<Int>? = nil, _ arguments: String...) {
    self.init(rule, source: source, arguments: arguments)
  }

  /// A finding with a severity of its own, or a fix.
  public init(
    _ rule: DiagnosticRule, source: Range<Int>?, arguments: [String], severity: Severity? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.source = source
    self.arguments = arguments
    self.severity = severity ?? rule.severity
    self.fix = fix
  }

  /// The same finding about other bytes; a fix, which is tied to its bytes, does not go along.
  public func placed(at source: Range<Int>?) -> Diagnostic {
    Diagnostic(rule, source: source, arguments: arguments, severity: severity)
  }

  /// The message in English.
  public var message: String { Self.fill(rule.message, arguments) }

  /// What to do about it, in English.
  public var hint: String? { rule.hint.map { Self.fill($0, arguments) } }

  private static func fill(_ template: String, _ arguments: [String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let tail = rest[rest.index(after: open)...]
      guard let close = tail.firstIndex(of: "}"), let number = Int(tail[..<close]),
        arguments.indices.contains(number)
      else {
        result += "{"
        rest = tail
        continue
      }
      result += arguments[number]
      rest = tail[tail.index(after: close)...]
    }
    return result + rest
  }
}

/// What an annotation says of its words, by the names that the record has for it.
public struct LayerReading: Sendable, Hashable {
  /// One thing that is said.
  public struct Field: Sendable, Hashable {
    /// The name of the record's member, such as `name`, `en` or `edtf`.
    public let key: String
    public let value: String
  }

  public private(set) var fields: [Field] = []

  public init(_ span: LayerSpan) {
    switch span.annotation {
    case .sentence(_, let index): add("sentence", "\(index + 1)")
    case .quote(let quote): read(quote)
    case .fact(let fact): read(fact)
    case .quantity(let quantity): read(quantity)
    case .ordinal(let ordinal): add("value", ordinal.value.description)
    case .date(let date): read(date)
    case .entity(let entity): read(entity)
    }
  }

  private mutating func add(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { fields.append(Field(key: key, value: value)) }
  }

  private mutating func read(_ entity: Entity) {
    add("name", entity.name)
    add("en", entity.english)
    add("acronym", entity.acronym)
    add("role", entity.role)
    add("role-en", entity.englishRole)
  }

  private mutating func read(_ quantity: Quantity) {
    add("value", quantity.value?.description)
    add("low", quantity.low?.description)
    add("high", quantity.high?.description)
    if quantity.modifier != .exact { add("modifier", quantity.modifier.rawValue) }
    add("unit", quantity.unit?.arabic)
    add("unit-en", quantity.unit?.english)
    add("code", quantity.unit?.code)
  }

  private mutating func read(_ date: DateMention) {
    add("edtf", date.edtf ?? "null")
    if date.calendar != .gregorian { add("calendar", date.calendar.rawValue) }
    if date.isAnchored { add("anchored", "true") }
  }

  private mutating func read(_ quote: Quote) {
    add("direct", quote.isDirect ? "true" : "false")
    add("speaker", quote.speaker)
    add("verb", quote.verb)
  }

  private mutating func read(_ fact: Fact) {
    add("id", fact.id)
    add("kind", fact.kind.rawValue)
    add("standing", fact.standing.rawValue)
    add("ar", fact.arabic)
    add("en", fact.english)
    add("complete", fact.isComplete ? "true" : "false")
  }
}

/// The prefixes that hold at a place of a document.
struct XMLNamespaces: Sendable {
  /// The addresses of each prefix, the one that holds last.
  private var addresses: [String: [String]] = [
    "xml": ["http://www.w3.org/XML/1998/namespace"]
  ]
  /// The prefixes that each open element declares.
  private var declared: [[String]] = []

  /// An element starts.
  mutating func open() { declared.append([]) }

  /// The innermost element declares a prefix; an empty one is that of names without prefix.
  mutating func declare(_ prefix: String, _ address: String) {
    addresses[prefix, default: []].append(address)
    if !declared.isEmpty { declared[declared.count - 1].append(prefix) }
  }

  /// The innermost element ends.
  mutating func close() {
    for prefix in declared.popLast() ?? [] { _ = addresses[prefix]?.popLast() }
  }

  /// The address that a prefix stands for.
  func address(of prefix: String) -> String? {
    guard let address = addresses[prefix]?.last, !address.isEmpty else { return nil }
    return address
  }
}

import XML

/// What a package document lists.
final class PackageCollector: XMLHandler {
  var items: [(id: String, href: String, properties: String?)] = []
  var spine: [String] = []
  var progression: String?
  var metadata: [(name: String, value: String)] = []
  private var open: String?
  private var letters = ""

  /// The values of a metadata element or property.
  func values(_ name: String) -> [String] { metadata.filter { $0.name == name }.map(\.value) }

  func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    switch element {
    case "item": items.append((value("id") ?? "", value("href") ?? "", value("properties")))
    case "itemref": spine.append(value("idref") ?? "")
    case "spine": progression = value("page-progression-direction")
    default: open = value("property") ?? element
    }
    letters = ""
  }

  func text(_ letters: String) { self.letters += letters }

  func end(element: String, namespace: String?) {
    if let open { metadata.append((open, letters)) }
    open = nil
  }
}

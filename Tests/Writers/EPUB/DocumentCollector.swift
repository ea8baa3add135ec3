import XML

/// What an XHTML document says of languages, identifiers and addresses.
final class DocumentCollector: XMLHandler {
  var ids: [String] = []
  var addresses: [String] = []
  /// The `lang`, `xml:lang` and `dir` of `html` and `body`, by element.
  var settings: [String: [String: String]] = [:]

  func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
    for attribute in attributes {
      switch attribute.name {
      case "id": ids.append(attribute.value)
      case "href", "src": addresses.append(attribute.value)
      default: break
      }
      if element == "html" || element == "body" {
        let name = attribute.namespace == nil ? attribute.name : "xml:" + attribute.name
        settings[element, default: [:]][name] = attribute.value
      }
    }
  }
}

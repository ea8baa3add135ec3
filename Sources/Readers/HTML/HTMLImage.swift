/// Where the picture of an `img` is.
enum HTMLImage: Equatable {
  /// In a file beside the page.
  case local(String)
  /// On another machine: it is never fetched.
  case elsewhere(String)
  /// Nowhere, or it is no more than a dot that counts readers.
  case none

  /// Reads the attributes of an `img`; those of pages that load pictures late are known too.
  init(_ attributes: HTMLAttributes) {
    for name: StaticString in ["width", "height"] {
      if let size = attributes[name].flatMap({ Int($0) }), size <= 2 {
        self = .none
        return
      }
    }
    let names: [StaticString] = ["src", "data-src", "data-original", "data-lazy-src"]
    var addresses = names.compactMap { attributes[$0] }
    if let set = attributes["srcset"] ?? attributes["data-srcset"] {
      addresses += set.split(whereSeparator: \.isWhitespace).prefix(1).map(String.init)
    }
    let address = addresses.lazy.map { $0.filter { !$0.isNewline && $0 != "\t" } }
      .map { $0.drop { $0 == " " } }
      .first { !$0.isEmpty && !$0.lowercased().hasPrefix("data:") && !$0.hasPrefix("about:") }
    guard let address else {
      self = .none
      return
    }
    let path = String(address.split(separator: "#", omittingEmptySubsequences: false)[0])
    if path.isEmpty {
      self = .none
    } else if path.hasPrefix("/") || path.contains(":") {
      self = .elsewhere(String(address.prefix(300)))
    } else {
      self = .local(path)
    }
  }
}

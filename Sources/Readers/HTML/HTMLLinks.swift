/// Judges where links lead: `http`, `https`, `mailto`, and places on the page.
struct HTMLLinks {
  /// The address of the page; nil when it does not tell it.
  private let page: String?

  /// - Parameter page: The page's own address, from `base` or its metadata.
  init(page: String?) {
    self.page = page.flatMap { Self.isWeb($0) ? $0 : nil }
  }

  /// The destination of a link; nil for one that a reader must not, or cannot, follow.
  func destination(_ written: String) -> String? {
    // Browsers pass over these inside an address (URL Standard, section 4.4).
    let address = String(
      String.UnicodeScalarView(
        written.unicodeScalars.drop { $0.value <= 0x20 }.filter { $0.value >= 0x20 }))
    if address.hasPrefix("#") { return address.utf8.count > 1 ? address : nil }
    if Self.isWeb(address) || address.lowercased().hasPrefix("mailto:") { return address }
    if address.hasPrefix("//") { return address.utf8.count > 2 ? "https:" + address : nil }
    guard let page, !address.isEmpty else { return nil }
    let afterScheme = page.dropFirst(page.lowercased().hasPrefix("https") ? 8 : 7)
    let host = afterScheme.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !host.isEmpty else { return nil }
    let origin = page.prefix(page.count - afterScheme.count) + host
    if address.hasPrefix("/") { return origin + address }
    let first = address.prefix { $0 != "/" && $0 != "?" }
    guard !first.contains(":"), !address.hasPrefix("..") else { return nil }
    let path = afterScheme.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
    if address.hasPrefix("?") { return origin + (path.isEmpty ? "/" : path) + address }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin + folder + address
  }

  private static func isWeb(_ address: String) -> Bool {
    let lowered = address.prefix(8).lowercased()
    return lowered.hasPrefix("http://") && address.utf8.count > 7
      || lowered.hasPrefix("https://") && address.utf8.count > 8
  }
}

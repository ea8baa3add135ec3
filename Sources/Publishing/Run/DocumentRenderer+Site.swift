import Writers

extension DocumentRenderer {
  /// Puts the theme's files and the page of contents on the stage.
  func renderSite(_ entries: [SiteEntry]) -> PartResult {
    var result = PartResult()
    guard writers.contains(where: { $0.name == "html" }) else { return result }
    for asset in theme.assets {
      put(.bytes(asset.bytes), at: "html/assets/\(asset.name)", inputs: [], &result)
    }
    return result
  }
}

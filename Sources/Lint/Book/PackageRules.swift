import ICU
import Manuscript

/// What the package document must tell.
enum PackageRules {
  static func findings(
    in package: BookPackage, isRightToLeft: Bool, letters: LetterTally, holds: (String) -> Bool
  ) -> [Diagnostic] {
    var result = metadata(package) + languages(package, letters)
    if isRightToLeft { result += progression(package) }
    if package.isVersion3 { result += accessibility(package) }
    if !package.hasCover {
      result.append(Diagnostic(.missingCover, source: package.manifestSource))
    }
    for item in package.items where !holds(item.path ?? "") && !isRemote(item) {
      result.append(Diagnostic(.missingPart, source: item.source, PlainText.shortened(item.href)))
    }
    return result
  }

  private static func isRemote(_ item: BookPackage.Item) -> Bool {
    LinkAddress.leadsAway(item.href)
  }

  private static func progression(_ package: BookPackage) -> [Diagnostic] {
    guard package.isVersion3 else {
      return [Diagnostic(.oldBook, source: package.packageSource, package.version)]
    }
    guard package.progression != "rtl" else { return [] }
    return [
      Diagnostic(
        .missingPageProgression, source: package.spineSource, package.progression ?? "default")
    ]
  }

  private static func metadata(_ package: BookPackage) -> [Diagnostic] {
    var missing: [String] = []
    for name in ["title", "language", "identifier"] where package.texts(name).isEmpty {
      missing.append("dc:\(name)")
    }
    let unique = package.uniqueIdentifier
    if !package.texts("identifier").isEmpty,
      !package.entries.contains(where: {
        $0.name == "identifier" && $0.attributes["id"] == unique && unique != nil
      })
    {
      missing.append("unique-identifier")
    }
    if package.isVersion3,
      package.metas("dcterms:modified").count(where: { $0.attributes["refines"] == nil }) != 1
    {
      missing.append("dcterms:modified")
    }
    return missing.map {
      Diagnostic(.missingBookMetadata, source: package.metadataSource, $0)
    }
  }

  private static func languages(_ package: BookPackage, _ letters: LetterTally) -> [Diagnostic] {
    guard let entry = package.entries.first(where: { $0.name == "language" }) else { return [] }
    let language = PlainText.joined(entry.text)
    guard let script = LanguageRules.contradiction(language, letters) else { return [] }
    return [Diagnostic(.wrongLanguage, source: entry.source, "dc:language", language, script)]
  }

  /// The metadata of EPUB Accessibility 1.1, section 2.2.
  private static let accessibilityProperties = [
    "accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard",
    "accessibilitySummary",
  ]

  private static func accessibility(_ package: BookPackage) -> [Diagnostic] {
    let missing = accessibilityProperties.map { "schema:\($0)" }.filter {
      package.metas($0).isEmpty
    }
    guard !missing.isEmpty else { return [] }
    return [
      Diagnostic(
        .missingAccessibilityMetadata, source: package.metadataSource,
        missing.joined(separator: ", "))
    ]
  }
}

import Manuscript

extension Metadata {
  /// The lines that readers see, but for the title, under the rules of the page.
  mutating func cleanLines() {
    englishTitle = englishTitle.map(Normalizer.cleaned)
    subtitle = subtitle.map(Normalizer.cleaned)
    authors = authors.map(Normalizer.cleaned)
    section = section.map(Normalizer.cleaned)
    subjects = subjects.map(Normalizer.cleaned)
    source = source.map(Normalizer.cleaned)
    place = place.map(Normalizer.cleaned)
    rights = rights.map(Normalizer.cleaned)
    description = description.map(Normalizer.cleaned)
  }
}

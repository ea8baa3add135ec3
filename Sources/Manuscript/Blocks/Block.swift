/// A block of a document.
///
/// The enumeration is closed on purpose: a writer switches over it without a default, so a new kind of
/// block is a compile error in every writer and never content lost in silence.
public indirect enum Block: Sendable, Hashable, Codable {
  /// The title of the whole document.
  case title(TextRange)
  /// A heading inside the document; level 2 is the highest, 6 the lowest.
  case heading(level: Int, TextRange)
  case paragraph(TextRange)
  /// A label above the headline, such as «حوار خاص».
  case kicker(TextRange)
  /// The line below the headline that names who wrote.
  case byline(TextRange)
  case list(List)
  /// A quotation set off from the text, with blocks of its own.
  case quotation([Block])
  case table(Table)
  case figure(Figure)
  case code(Code)
  case verse(Verse)
  /// A footnote or endnote; marks of kind ``Mark/Kind/noteReference(label:)`` point to it.
  case note(Note)
  /// A break between two parts of the text, drawn as a rule or an ornament.
  case separator
}

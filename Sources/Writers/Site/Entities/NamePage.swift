/// The page of somebody or something that several articles name.
struct NamePage: Sendable {
  /// So many articles are told of, the newest; the search finds the others.
  static let most = 60

  let entry: NameIndex.Entry
  let markup: NameMarkup
  /// The page of its letter, beside this one.
  let letterPage: String

  /// Its path in the site.
  var path: String { NamePages.folder + entry.pageName + ".html" }

  /// Renders the page.
  func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: path)
    let kind = entry.identity.kind.rawValue
    values["kicker"] = publication.words["label-" + kind]
    values["title"] = markup.name(entry)
    values["titleText"] = publication.plain(entry.name)
    values["english"] = markup.english(entry)
    values["hasEnglish"] = !markup.english(entry).isEmpty
    values["role"] = markup.role(entry)
    values["count"] = markup.count(entry)
    values["letterPage"] = letterPage
    values["listTitle"] = publication.words["names-" + kind]
    var out = MarkupBuffer(capacity: 1 << 14)
    markup.append(entry.places.prefix(Self.most), to: &out)
    values["items"] = out.string
    if entry.places.count > Self.most {
      values["rest"] = publication.count("names-rest", Self.most)
      values["query"] = Self.encoded(entry.name)
    }
    return publication.render("entity", values)
  }

  /// Words for the query of an address (RFC 3986, section 2).
  private static func encoded(_ words: String) -> String {
    var result = ""
    for byte in words.utf8 {
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0x30...0x39).contains(byte)
      if isPlain {
        result.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}

/// An element of HTML by its name; those that mean nothing to a reader of text are all `unknown`.
package enum HTMLElement: String, CaseIterable, Sendable {
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, main, section, div, center, header, footer, nav, aside, search, hgroup, address
  case h1, h2, h3, h4, h5, h6, p, br, hr, wbr, pre, listing, xmp, plaintext, blockquote
  case ul, ol, menu, dir, li, dl, dt, dd, details, summary, dialog
  case figure, figcaption, img, picture, source, video, audio, track, canvas, svg, math
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case iframe, frame, frameset, noframes, noembed, embed, object, applet, param, map, area
  case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea
  case output, progress, meter, keygen, marquee
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, mark
  case nobr, q, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, `var`
  case unknown

  /// The element of a name, in any case of letters.
  init(name: ArraySlice<UInt8>) {
    self = HTMLElementNames.element(named: name)
  }

  /// Whether nothing can stand in it, so that it has no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
      .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Whether it runs along in a line of text.
  var isInline: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .cite, .code, .data, .del, .dfn, .em,
      .font, .i, .img, .ins, .kbd, .label, .mark, .map, .nobr, .output, .picture, .q, .rp, .rt,
      .ruby, .s, .samp, .small, .source, .span, .strike, .strong, .sub, .sup, .time, .tt, .u,
      .unknown, .var, .wbr, .math, .area:
      true
    default: false
    }
  }

  /// Whether its content is no text of the page, wherever it stands: it runs, loads or asks for something.
  var isNeverText: Bool {
    switch self {
    case .head, .title, .script, .style, .noscript, .template, .iframe, .noframes, .noembed,
      .embed, .object, .applet, .video, .audio, .canvas, .svg, .button, .select, .datalist,
      .option, .optgroup, .textarea, .progress, .meter, .map, .frameset, .rp, .dialog:
      true
    default: false
    }
  }

  /// The level of a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether it is a list.
  var isList: Bool {
    switch self {
    case .ul, .ol, .menu, .dir: true
    default: false
    }
  }

  /// Whether its white space is kept.
  var isPreformatted: Bool {
    switch self {
    case .pre, .listing, .xmp, .plaintext: true
    default: false
    }
  }

  /// What stands between its tags: markup; letters and character references; letters alone.
  enum Content {
    case markup, letters, rawLetters
  }

  var content: Content {
    switch self {
    case .title, .textarea: .letters
    case .script, .style, .xmp, .iframe, .noembed, .noframes, .plaintext: .rawLetters
    default: .markup
    }
  }
}

/// Finds elements by their names.
private enum HTMLElementNames {
  /// A name of at most 16 bytes in two numbers.
  private struct Key: Hashable {
    var high: UInt64 = 0
    var low: UInt64 = 0

    mutating func append(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  private static let table: [Key: HTMLElement] = {
    var table: [Key: HTMLElement] = [:]
    for element in HTMLElement.allCases where element != .unknown {
      var key = Key()
      for byte in element.rawValue.utf8 { key.append(byte) }
      table[key] = element
    }
    return table
  }()

  static func element(named name: ArraySlice<UInt8>) -> HTMLElement {
    guard name.count <= 16 else { return .unknown }
    var key = Key()
    for byte in name { key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
    return table[key] ?? .unknown
  }
}

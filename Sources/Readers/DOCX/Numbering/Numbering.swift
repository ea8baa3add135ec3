import XML

/// The lists of a document (ECMA-376, part 1, section 17.9).
struct Numbering: Sendable {
  /// The deepest level of a list, the highest being 0.
  static let deepestLevel = 8

  /// How one level of a list is numbered.
  struct Level: Sendable {
    var start = 1
    var format = "decimal"
    /// The label, with `%1` … `%9` for the numbers of the levels.
    var text = ""
    var style: String?
  }

  /// A list that paragraphs name: the definition it follows, and what it changes.
  private struct List: Sendable {
    var definition = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private struct Definition: Sendable {
    var levels: [Int: Level] = [:]
    /// The style whose list holds the levels, when they are not here.
    var styleLink: String?
  }

  private var lists: [Int: List] = [:]
  private var definitions: [Int: Definition] = [:]

  init() {}

  /// Reads a well-formed part.
  init(_ xml: [UInt8], styles: StyleSheet) {
    var path: [String] = []
    var id = 0
    var level = 0
    var cursor = XMLCursor(xml, in: xml.indices)
    while let event = cursor.next() {
      switch event {
      case .start(let tag):
        path.append(WordNamespace.of(tag.namespace) == .word ? tag.name : "")
        if path.count == 2 {
          id = tag[path[1] == "num" ? "numId" : "abstractNumId"].flatMap { Int($0) } ?? -1
        }
        if tag.name == "lvl" || tag.name == "lvlOverride" {
          level = tag["ilvl"].flatMap { Int($0) }.map { min(max($0, 0), Self.deepestLevel) } ?? 0
        }
        apply(tag, path, id: id, level: level)
      case .end: path.removeLast()
      case .letters, .replaced: break
      }
    }
    for (id, definition) in definitions {
      guard let link = definition.styleLink, let number = styles[link]?.paragraph.listNumber,
        let other = lists[number]?.definition
      else { continue }
      let levels = definitions[other]?.levels ?? [:]
      definitions[id]?.levels = levels
    }
  }

  private mutating func apply(_ tag: XMLTag, _ path: [String], id: Int, level: Int) {
    guard path.count >= 3 else { return }
    switch (path[1], path[2]) {
    case ("abstractNum", "numStyleLink"):
      definitions[id, default: Definition()].styleLink = tag.value
    case ("abstractNum", "lvl"):
      if path.count == 3 { definitions[id, default: Definition()].levels[level] = Level() }
      if path.count == 4 {
        Self.apply(tag, to: &definitions[id, default: Definition()].levels[level, default: Level()])
      }
    case ("num", "abstractNumId"): lists[id, default: List()].definition = tag.number ?? 0
    case ("num", "lvlOverride"):
      if tag.name == "startOverride" {
        lists[id, default: List()].starts[level] = Self.start(tag)
      } else if path.count == 5, path[3] == "lvl" {
        Self.apply(tag, to: &lists[id, default: List()].levels[level, default: Level()])
      }
    default: break
    }
  }

  private static func apply(_ tag: XMLTag, to level: inout Level) {
    switch tag.name {
    case "start": level.start = start(tag)
    case "numFmt": level.format = tag.value ?? level.format
    case "lvlText": level.text = tag.value ?? ""
    case "pStyle": level.style = tag.value
    default: break
    }
  }

  private static func start(_ tag: XMLTag) -> Int { min(max(tag.number ?? 1, 0), 1_000_000_000) }

  // MARK: - Questions

  /// The definition that a list follows; nil when there is no such list.
  func definition(of list: Int) -> Int? { lists[list]?.definition }

  /// One level of a list.
  func level(_ level: Int, of list: Int) -> Level? {
    guard let own = lists[list] else { return nil }
    return own.levels[level] ?? definitions[own.definition]?.levels[level]
  }

  /// The number that a list begins with when it is not that of its definition.
  func startOverride(_ level: Int, of list: Int) -> Int? { lists[list]?.starts[level] }

  /// The level of a list that a style of paragraphs is bound to.
  func level(boundTo style: String, of list: Int) -> Int? {
    guard let own = lists[list] else { return nil }
    return (0...Self.deepestLevel).first {
      (own.levels[$0] ?? definitions[own.definition]?.levels[$0])?.style == style
    }
  }
}

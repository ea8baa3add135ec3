import CMarkdown
import Synchronization

/// A document as cmark-gfm parses it.
final class MarkdownTree {
  let root: OpaquePointer?
  private let parser: OpaquePointer?

  /// Lets one parser run at a time.
  ///
  /// cmark-gfm writes the letters that its extensions look at into a table of the process, and clears them
  /// again (github/cmark-gfm, pull request 176): a second parser would lose its links. Parsing takes a small
  /// part of a reader's time.
  private static let parsing = Mutex(())

  /// Parses UTF-8 bytes; footnotes and tables on, smart punctuation off.
  init(parsing bytes: [UInt8]) {
    (parser, root) = Self.parsing.withLock { _ in Self.parse(bytes) }
  }

  private static func parse(_ bytes: [UInt8]) -> (parser: OpaquePointer?, root: OpaquePointer?) {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE)
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    bytes.withUnsafeBytes { raw in
      cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
    }
    return (parser, cmark_parser_finish(parser))
  }

  deinit {
    if let root { cmark_node_free(root) }
    if let parser { cmark_parser_free(parser) }
  }
}

/// One node of the tree; valid as long as its ``MarkdownTree`` lives.
struct MarkdownNode {
  let pointer: OpaquePointer

  /// The kinds that Warraq knows.
  enum Kind {
    case document, heading, paragraph, quotation, list, item, code, markup, separator
    case table, tableRow, tableCell, noteDefinition
    case text, softBreak, lineBreak, codeSpan, inlineMarkup, emphasis, strong, strikethrough
    case link, image, noteReference, unknown
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_BLOCK_QUOTE: return .quotation
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .code
    case CMARK_NODE_HTML_BLOCK: return .markup
    case CMARK_NODE_THEMATIC_BREAK: return .separator
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .noteDefinition
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .codeSpan
    case CMARK_NODE_HTML_INLINE: return .inlineMarkup
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .noteReference
    default: break
    }
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": return .table
    case "table_header", "table_row": return .tableRow
    case "table_cell": return .tableCell
    case "strikethrough": return .strikethrough
    case "tasklist": return .item
    default: return .unknown
    }
  }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }

  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  var url: String { String(decoding: Self.bytes(cmark_node_get_url(pointer)), as: UTF8.self) }
  var title: [UInt8] { Self.bytes(cmark_node_get_title(pointer)) }
  var fence: String {
    String(decoding: Self.bytes(cmark_node_get_fence_info(pointer)), as: UTF8.self)
  }
  var isFenced: Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The line, from 1; 0 when cmark does not know it.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The last line, from 1; 0 when cmark does not know it.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The byte column, from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Whether a task is done; nil for an item that is no task.
  var isDone: Bool? {
    guard String(cString: cmark_node_get_type_string(pointer)) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  /// The letters `l`, `c`, `r` of a table's columns; 0 where nothing is asked.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { alignments[$0] }
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
    guard let string else { return [] }
    var bytes: [UInt8] = []
    var index = 0
    while string[index] != 0 {
      bytes.append(UInt8(bitPattern: string[index]))
      index += 1
    }
    return bytes
  }
}

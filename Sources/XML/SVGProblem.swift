/// Why an SVG image is not used.
public enum SVGProblem: Error, Hashable, Sendable {
  /// It is not well-formed XML, or holds what the parser is not shown.
  case invalid(XMLError)
  /// Its root is not `svg` of the SVG namespace.
  case notSVG
  /// It has a document type.
  case documentType
  /// It has a processing instruction, such as one that names a style sheet.
  case instruction(String)
  /// An element can run a program, moves, brings in another language, or is not known to be still.
  case element(String)
  /// An attribute can run a program or changes what addresses mean.
  case attribute(String)
  /// Something points outside the image.
  case reference(String)
  /// A style can fetch something or moves.
  case style(String)
}

extension SVGProblem: CustomStringConvertible {
  /// The problem in words that follow “the image is not used:”.
  public var description: String {
    switch self {
    case .invalid(.malformed(let line, let message)): "line \(line): \(message)"
    case .invalid(.internalSubset), .documentType: "it has a document type"
    case .invalid(.notUTF8): "it is not UTF-8"
    case .invalid(.tooLarge): "it is too large"
    case .invalid(.tooManyAttributes): "a tag has too many attributes"
    case .invalid(.noMemory): "there is no memory to read it"
    case .notSVG: "its root is not an svg element of the SVG namespace"
    case .instruction(let target): "it has the processing instruction “\(target)”"
    case .element(let name): "it has the element “\(name)”"
    case .attribute(let name): "it has the attribute “\(name)”"
    case .reference(let address): "it points to “\(address)”"
    case .style(let word): "its style uses “\(word)”"
    }
  }
}

/// Tells whether an SVG image is still and needs nothing from elsewhere.
///
/// Only elements and references that are known to be harmless are let through; see ``SVGProblem`` for what
/// is not.
public final class SVGInspector {
  /// The size of an image in CSS pixels, as far as it gives one.
  public struct Size: Sendable, Hashable {
    public let width: Int?
    public let height: Int?
  }

  private var problem: SVGProblem?
  private var size = Size(width: nil, height: nil)
  private var depth = 0
  private var style = ""
  /// The depth of the `style` element that is open.
  private var styleDepth: Int?

  private init() {}

  /// Checks an image.
  ///
  /// - Returns: Its size.
  /// - Throws: The first problem.
  public static func inspect(_ bytes: [UInt8]) throws(SVGProblem) -> Size {
    let inspector = SVGInspector()
    do {
      try XMLParser.parse(bytes, handler: inspector)
    } catch {
      throw .invalid(error)
    }
    if let problem = inspector.problem { throw problem }
    return inspector.size
  }

  private func refuse(_ problem: SVGProblem) {
    if self.problem == nil { self.problem = problem }
  }
}

extension SVGInspector: XMLHandler {
  public func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
    if depth == 0 {
      guard element == "svg", namespace == SVGVocabulary.namespace else { return refuse(.notSVG) }
      size = SVGSize.size(of: attributes)
    }
    depth += 1
    if namespace == SVGVocabulary.namespace {
      if !SVGVocabulary.elements.contains(element) { refuse(.element(element)) }
    } else if !SVGVocabulary.foreignNamespaces.contains(namespace ?? "") {
      refuse(.element(element))
    }
    if element == "style", styleDepth == nil { styleDepth = depth }
    for attribute in attributes { check(attribute) }
  }

  public func end(element: String, namespace: String?) {
    defer { depth -= 1 }
    guard depth == styleDepth else { return }
    if let word = SVGVocabulary.unsafeWord(inStyle: style) { refuse(.style(word)) }
    style = ""
    styleDepth = nil
  }

  public func text(_ letters: String) {
    if styleDepth != nil { style += letters }
  }

  public func instruction(target: String) { refuse(.instruction(target)) }

  public func documentType(name: String) { refuse(.documentType) }

  private func check(_ attribute: XMLAttribute) {
    let name = attribute.name.lowercased()
    switch name {
    case "href", "src":
      if !SVGVocabulary.isInside(attribute.value) { refuse(.reference(attribute.value)) }
    case "base" where attribute.namespace != nil: refuse(.attribute("xml:base"))
    case _ where name.hasPrefix("on"): refuse(.attribute(attribute.name))
    default:
      guard attribute.namespace == nil, !SVGVocabulary.textAttributes.contains(name) else { return }
      if let word = SVGVocabulary.unsafeWord(inStyle: attribute.value) { refuse(.style(word)) }
    }
  }
}

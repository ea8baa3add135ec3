/// One step of annotation: reads the text and the layers before it, adds its own layer.
public protocol Annotator: Sendable {
  /// The layer's name, for benchmarks and explanations.
  static var name: String { get }

  /// Adds the layer.
  func annotate(_ edition: inout Edition)
}

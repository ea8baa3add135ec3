public import Annotation
public import Manuscript

/// Writes the record: every layer, for programs.
public struct RecordWriter: Writer {
  public let name = "record"
  public let fileExtension = "json"
  public let summary = "the record: text and all layers as JSON"

  public init() {}

  /// Everything can be shown in this format.
  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] { [] }

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let encoder = RecordEncoder(options: .init(includesSummary: true))
    return Rendering(.bytes(encoder.encode(edition) + [0x0A]))
  }
}

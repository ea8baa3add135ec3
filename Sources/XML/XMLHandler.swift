/// Receives what a parser finds, in document order.
public protocol XMLHandler: AnyObject {
  /// An element starts.
  func start(element: String, namespace: String?, attributes: [XMLAttribute])
  /// The last element that started ends.
  func end(element: String, namespace: String?)
  /// Letters between two tags; one stretch of text may come in several parts.
  func text(_ letters: String)
  /// A processing instruction stands here.
  func instruction(target: String)
  /// The document has a document type, without a subset of its own.
  func documentType(name: String)
}

extension XMLHandler {
  public func start(element: String, namespace: String?, attributes: [XMLAttribute]) {}
  public func end(element: String, namespace: String?) {}
  public func text(_ letters: String) {}
  public func instruction(target: String) {}
  public func documentType(name: String) {}
}

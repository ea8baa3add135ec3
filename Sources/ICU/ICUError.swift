internal import CICU

/// A failure that ICU reports.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// ICU's own number of the failure.
  public let code: Int32

  /// ICU's own name of the failure, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  public var description: String { String(cString: warraq_icu_status_name(code)) }

  /// Throws when a status tells of a failure; warnings are below zero and pass.
  static func check(_ status: warraq_icu_status) throws(ICUError) {
    if status > 0 { throw ICUError(code: status) }
  }
}

import Manuscript

/// Why a book cannot be made.
struct BookFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

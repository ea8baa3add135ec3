import Manuscript
import Synchronization

/// Manuscripts that had to be read before the run could begin, so that they are not read a second time.
///
/// They are kept up to a bound, since a publication may have more documents than memory holds.
final class ReadAhead: Sendable {
  /// The most bytes of source whose manuscripts are kept.
  static let byteLimit = 16 << 20

  private struct State {
    var manuscripts: [String: Manuscript] = [:]
    var bytes = 0
  }

  private let state = Mutex(State())

  /// Keeps the manuscript of a document while there is room.
  func keep(_ manuscript: Manuscript, of document: String, bytes: Int) {
    state.withLock { state in
      guard state.bytes + bytes <= Self.byteLimit else { return }
      state.bytes += bytes
      state.manuscripts[document] = manuscript
    }
  }

  /// Hands the manuscript of a document out, once.
  func take(_ document: String) -> Manuscript? {
    state.withLock { $0.manuscripts.removeValue(forKey: document) }
  }
}

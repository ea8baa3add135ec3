import Dispatch

/// Work on many things at once, with results in the order of the things, whichever core they come from.
enum EveryCore {
  /// Calls a function for each number from 0.
  ///
  /// - Parameters:
  ///   - count: How many results there are to be.
  ///   - body: Makes the result of a number.
  /// - Returns: The results in the order of their numbers.
  static func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(body) }
    return [Value](unsafeUninitializedCapacity: count) { results, initialized in
      // Each iteration writes its own slot, and all have ended before the array is looked at.
      nonisolated(unsafe) let base = results.baseAddress
      DispatchQueue.concurrentPerform(iterations: count) { index in
        base?.advanced(by: index).initialize(to: body(index))
      }
      initialized = count
    }
  }
}

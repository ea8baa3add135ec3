/// How time grows with size: measured in one run as a ratio, so that no machine is too slow for it.
public enum Growth {
  /// How many times as large the second size is.
  private static let step = 8
  /// Time that grows with size alone is a factor of 8 apart, time that grows with its square 64.
  public static let limit = 24.0

  /// How many times as long something takes for eight times the size, by the shortest of three rounds.
  ///
  /// - Parameters:
  ///   - size: The smaller size.
  ///   - body: What is measured, at a size.
  /// - Returns: The ratio of both times.
  public static func factor(from size: Int, _ body: (Int) throws -> Void) rethrows -> Double {
    try time(size * step, body) / max(try time(size, body), 1e-6)
  }

  private static func time(_ size: Int, _ body: (Int) throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var shortest = Double.infinity
    for _ in 0..<3 {
      shortest = min(shortest, try clock.measure { try body(size) } / .seconds(1))
    }
    return shortest
  }
}

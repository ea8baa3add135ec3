/// One step of the pipeline and how long it took.
struct Stage {
  /// What the step belongs to: reader, annotator, writer.
  let group: String
  let name: String
  /// The source text that went through it, in bytes.
  let bytes: Int
  /// The median of the rounds, on one core.
  let seconds: Double

  /// Megabytes (10⁶ bytes) of source text in a second.
  var throughput: Double { seconds > 0 ? Double(bytes) / seconds / 1e6 : 0 }

  /// The rounds of each measurement; the median of them counts.
  static let rounds = 3

  /// Measures a step by the time that it keeps its core busy, so that other programs do not count.
  static func measure(_ group: String, _ name: String, bytes: Int, _ body: () -> Void) -> Stage {
    let times = (0..<rounds).map { _ in
      let start = ResourceUse.current.coreSeconds
      body()
      return ResourceUse.current.coreSeconds - start
    }
    return Stage(group: group, name: name, bytes: bytes, seconds: median(times))
  }

  /// The middle one of several numbers; 0 when there are none.
  static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
  }
}

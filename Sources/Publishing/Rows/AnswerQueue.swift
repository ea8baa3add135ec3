/// Puts answers that come in any order into the order of their rows.
struct AnswerQueue {
  private var begun = 0
  private var written = 0
  private var waiting: [Int: [UInt8]] = [:]

  /// Rows that have begun and are not yet handed out.
  var unanswered: Int { begun - written }

  /// Begins a row; returns its number.
  mutating func begin() -> Int {
    defer { begun += 1 }
    return begun
  }

  /// Takes the answer to a row.
  mutating func finish(_ number: Int, _ answer: [UInt8]) {
    waiting[number] = answer
  }

  /// The answers that are next in order.
  mutating func takeReady() -> [UInt8] {
    var ready: [UInt8] = []
    while let answer = waiting.removeValue(forKey: written) {
      ready.append(contentsOf: answer)
      written += 1
    }
    return ready
  }
}

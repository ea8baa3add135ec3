/// Work on several things at once, with results in the order of the things.
enum Concurrency {
  /// Maps items with a bounded number of tasks.
  ///
  /// - Parameters:
  ///   - items: What is worked on.
  ///   - jobs: How many are worked on at once, at least 1.
  ///   - body: The work.
  /// - Returns: What the work came to, in the order of the items.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], jobs: Int, _ body: @escaping @Sendable (Item) async -> Value
  ) async -> [Value] {
    await withTaskGroup(of: (Int, Value).self) { group in
      var results = [Value?](repeating: nil, count: items.count)
      var next = 0
      func start() {
        guard next < items.count else { return }
        let index = next
        let item = items[index]
        next += 1
        group.addTask { (index, await body(item)) }
      }
      for _ in 0..<max(1, jobs) { start() }
      for await (index, value) in group {
        results[index] = value
        start()
      }
      return results.compactMap { $0 }
    }
  }
}

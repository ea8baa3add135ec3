/// Answers rows in parallel and in order, with a bounded number of them in memory.
public struct RowRun: Sendable {
  private let annotator: RowAnnotator
  private let jobs: Int
  /// Rows that may be worked on or wait for an earlier one.
  private var window: Int { jobs * 8 }

  public init(annotator: RowAnnotator, jobs: Int) {
    self.annotator = annotator
    self.jobs = max(1, jobs)
  }

  /// Reads all rows and writes an answer to each.
  ///
  /// A caller may send a row and wait for its answer: before it would have to wait for input, the run
  /// answers all that it has read.
  public func run(from input: SystemStream, to output: SystemStream) async throws(FileError) {
    // A row is longer than its document by its escapes: six bytes of JSON stand for one at most.
    var splitter = RowSplitter(limit: annotator.byteLimit * 6)
    let result: Result<Void, FileError> = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      var queue = AnswerQueue()
      do throws(FileError) {
        while true {
          if !input.isReady { try await drain(&group, &queue, downTo: 0, output) }
          let bytes = try input.read()
          let isAtEnd = bytes.isEmpty
          let lines = isAtEnd ? splitter.finish().map { [$0] } ?? [] : splitter.take(bytes)
          for line in lines {
            try await drain(&group, &queue, downTo: window - 1, output)
            let number = queue.begin()
            group.addTask { (number, annotator.answer(line)) }
          }
          if isAtEnd { break }
        }
        try await drain(&group, &queue, downTo: 0, output)
        return .success(())
      } catch {
        group.cancelAll()
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Waits until at most some rows are unanswered, and writes what is ready in order.
  private func drain(
    _ group: inout TaskGroup<(Int, [UInt8])>, _ queue: inout AnswerQueue, downTo count: Int,
    _ output: SystemStream
  ) async throws(FileError) {
    while queue.unanswered > count, let (number, answer) = await group.next() {
      queue.finish(number, answer)
      let ready = queue.takeReady()
      if !ready.isEmpty { try output.write(ready) }
    }
  }
}

import Foundation
import Testing

/// Same inputs, same bytes: whatever the machine, the day and the place.
@Suite struct ReproducibilityTests {
  /// The environments and options that must make no difference.
  static let conditions: [(environment: [String: String], options: String)] = [
    (["TZ": "UTC", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"], "--jobs 1"),
    (["TZ": "Asia/Riyadh", "LC_ALL": "ar_SA.UTF-8", "LANG": "ar_SA.UTF-8"], "--jobs 2"),
    (["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent"], "--jobs 7"),
    (["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "", "TERM": "dumb"], ""),
  ]

  @Test func publishesTheSameBytesUnderAnyConditions() throws {
    let shell = try Shell()
    defer { shell.remove() }
    var outputs: [[String: [UInt8]]] = []
    for (index, condition) in Self.conditions.enumerated() {
      let name = String(repeating: "deep/", count: index) + "copy"
      let place = shell.folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for part in ["Input", "Styles", "warraq.yml"] {
        try FileManager.default.copyItem(
          at: Shell.package.appendingPathComponent(part), to: place.appendingPathComponent(part))
      }
      // Once from inside the folder, once from above it.
      let isInside = index.isMultiple(of: 2)
      let configuration = isInside ? "" : " --configuration \(name)/warraq.yml"
      let outcome = try shell.run(
        "warraq publish --quiet \(condition.options)\(configuration)", in: isInside ? name : ".",
        environment: condition.environment)
      #expect(outcome.status == 0, "\(outcome.standardError.joined(separator: "\n"))")
      outputs.append(try shell.files(below: name + "/Output"))
    }
    #expect(outputs[0].count > 80)
    for output in outputs.dropFirst() {
      #expect(output.keys.sorted() == outputs[0].keys.sorted())
      let differing = output.filter { outputs[0][$0.key] != $0.value }.keys.sorted()
      #expect(differing.isEmpty)
    }
  }

  @Test func annotatesRowsAlikeForAnyNumberOfJobs() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let sentences = [
      "قال وزير الخارجية ناصر بوريطة إن المغرب فكك 12 خلية عام 2021.",
      "وأعلنت وزارة الصحة يوم 3 مارس تسجيل 450 إصابة، بحسب بيان.", "سطر بلا شيء.",
    ]
    // Rows of very different lengths, so that later ones are ready before earlier ones.
    let rows = (0..<120).map { number in
      let text = (0...(number * 37 % 90)).map { sentences[($0 + number) % 3] }
        .joined(separator: " ")
      return "{\"id\":\(number),\"text\":\"\(text)\"}"
    }
    try shell.write(rows.joined(separator: "\n") + "\n", to: "rows.ndjson")
    var outputs: [[String]] = []
    for jobs in [1, 2, 8] {
      let outcome = try shell.run(
        "warraq annotate --ndjson --tokens --summary-words 20 --jobs \(jobs) rows.ndjson")
      #expect(outcome.status == 0)
      outputs.append(outcome.standardOutput)
    }
    #expect(outputs[0].count == 120)
    #expect(outputs[0].first?.contains("\"entities\":[{") == true)
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
  }

  @Test func leavesTheOutputWholeWhenInterrupted() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("name: س\nlanguage: ar-MA\ntimestamp: 2024-01-01\n", to: "warraq.yml")
    for number in 0..<400 {
      let text = String(repeating: "كتب المراسل نصا طويلا عن مدينة فاس عام 2020. ", count: 60)
      try shell.write("عنوان \(number)\n\n\(text)\n", to: "Input/a\(number).txt")
    }
    for signal in ["INT", "TERM"] {
      let outcome = try shell.run(
        """
        warraq publish --quiet & pid=$!
        while [ ! -d .Output.warraq/new/records ]; do sleep 0.01; done
        kill -\(signal) $pid; wait $pid; echo $?; ls -A
        """)
      #expect(outcome.standardOutput == [signal == "INT" ? "130" : "143", "Input", "warraq.yml"])
    }
    let killed = try shell.run(
      """
      warraq publish --quiet & pid=$!
      while [ ! -d .Output.warraq/new/records ]; do sleep 0.01; done
      kill -KILL $pid; wait $pid 2>/dev/null; ls -A
      warraq publish; ls -A
      """)
    #expect(
      killed.standardOutput == [
        ".Output.warraq", "Input", "warraq.yml", "Input", "Output", "warraq.yml",
      ])
  }

  @Test func keepsTwoRunsApart() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("name: س\nlanguage: ar-MA\ntimestamp: 2024-01-01\n", to: "warraq.yml")
    for number in 0..<200 {
      let text = String(repeating: "كتب المراسل نصا طويلا عن مدينة فاس عام 2020. ", count: 60)
      try shell.write("عنوان \(number)\n\n\(text)\n", to: "Input/a\(number).txt")
    }
    let outcome = try shell.run(
      """
      warraq publish --quiet & pid=$!
      while [ ! -d .Output.warraq/new/records ]; do sleep 0.01; done
      warraq publish; echo $?; wait $pid; echo $?; warraq publish --check; echo $?; ls -A
      """)
    #expect(outcome.standardOutput == ["2", "0", "0", "Input", "Output", "warraq.yml"])
  }

  @Test func endsQuietlyWhenNoOneReads() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let row = #"{"id":"1","text":"كتب المراسل نصا."}"#
    try shell.write(String(repeating: row + "\n", count: 2000), to: "rows.ndjson")
    let outcome = try shell.run(
      "{ warraq annotate --ndjson < rows.ndjson; echo $? >&2; } | head -n 1 | cut -c 1-26")
    #expect(outcome.standardOutput == [#"{"schema":"warraq.record/1"#])
    #expect(outcome.standardError == ["141"])
  }

  @Test func answersEachRowBeforeItWaitsForTheNext() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let row = #"{"id":"1","text":"كتب المراسل نصا."}"#
    let outcome = try shell.run(
      """
      mkfifo in out
      warraq annotate --ndjson < in > out &
      exec 3> in 4< out
      for n in 1 2 3; do echo '\(row)' >&3; read -r answer <&4; echo "${answer%%,*}"; done
      exec 3>&-; wait
      """)
    #expect(outcome.standardOutput == Array(repeating: #"{"schema":"warraq.record/1""#, count: 3))
  }
}

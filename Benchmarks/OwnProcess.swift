import Foundation

/// This program, started again for one measurement.
enum OwnProcess {
  /// Why there are no figures.
  struct Failure: Error {
    let status: Int32
  }

  /// The numbers that the process prints.
  static func figures(_ arguments: [String], count: Int) throws -> [Double] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(
      fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let figures = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
    guard process.terminationStatus == 0, figures.count == count else {
      throw Failure(status: process.terminationStatus)
    }
    return figures
  }
}

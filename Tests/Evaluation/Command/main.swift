import EvaluationSet
import Foundation

/// `warraq-evaluate FOLDER [--misses]`: precision, recall and F1 of every layer.
let arguments = CommandLine.arguments.dropFirst()
let folder = arguments.first { !$0.hasPrefix("--") } ?? "Tests/Evaluation/Documents"
do {
  let set = try EvaluationSet(folder: URL(fileURLWithPath: folder))
  let (scores, differences) = try set.measure()
  if arguments.contains("--misses") { print(differences.joined(separator: "\n")) }
  print("\(set.documents.count) documents\n")
  print(Table.text(scores))
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}

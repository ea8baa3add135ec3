// swift-tools-version: 6.1
import PackageDescription

/// Every Swift room is compiled alike: Swift 6, `any` spelled out, imports internal unless said otherwise.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house: a Swift target that imports only rooms further down.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, path: "Tests/" + name, exclude: exclude,
    swiftSettings: house)
}

/// A C library of the system, found by pkg-config.
func system(_ name: String, _ pkgConfig: String, apt: [String], brew: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt), .brew(brew)])
}

let package = Package(
  name: "warraq",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "warraq", targets: ["warraq"]),
    .library(name: "WarraqKit", targets: ["WarraqKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The system's libraries. CICU is a C target because no <unicode/…> header may reach Swift.
    system("CICULibrary", "icu-i18n", apt: ["libicu-dev"], brew: ["icu4c"]),
    system("CLibXML2", "libxml-2.0", apt: ["libxml2-dev"], brew: ["libxml2"]),
    system("CZlib", "zlib", apt: ["zlib1g-dev"], brew: ["zlib"]),
    system("CCrypto", "libcrypto", apt: ["libssl-dev"], brew: ["openssl@3"]),
    system(
      "CMarkdown", "libcmark-gfm",
      apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"]),
    system("CHarfBuzz", "harfbuzz-subset", apt: ["libharfbuzz-dev"], brew: ["harfbuzz"]),
    .target(name: "CICU", dependencies: ["CICULibrary"]),
    .target(name: "CFiles"),

    // Data compiled into the program: the word lists, and the theme that is there without a folder.
    .target(name: "CLexicon", path: "Sources/Lexicon/Data", exclude: ["lists", "make"]),
    .target(name: "CStyles"),

    // The rooms, from the ground up.
    room("Digest", ["CCrypto"]),
    room("ICU", ["CICU"]),
    room("XML", ["CLibXML2"]),
    room("Zip", ["CZlib"]),
    room("Typesetting", ["CHarfBuzz", "ICU", "Zip"]),
    room("Covers", ["Typesetting", "ICU"]),
    room("JSON"),
    room("CSS"),
    room("CSV"),
    room("Manuscript"),
    room("Readers", ["Manuscript", "ICU", "XML", "Zip", "JSON", "CMarkdown", "Yams"]),
    room("Normalization", ["Manuscript"]),
    room("Lexicon", ["CLexicon", "Normalization"], exclude: ["Data"]),
    room("Annotation", ["Manuscript", "Normalization", "Lexicon", "ICU"]),
    room(
      "Writers",
      [
        "Annotation", "Manuscript", "Lexicon", "CStyles", "CSS", "XML", "Zip", "Digest", "ICU",
        "Covers", "Typesetting", .product(name: "Mustache", package: "swift-mustache"), "Yams",
      ]),
    room(
      "Publishing",
      [
        "Writers", "Annotation", "Lexicon", "Normalization", "Readers", "Manuscript", "JSON", "CSV",
        "Digest", "CFiles", "Yams",
      ]),
    room("Lint", ["Readers", "Manuscript", "CSS", "ICU", "XML", "Zip"]),
    room(
      "WarraqKit",
      ["Publishing", "Writers", "Annotation", "Lexicon", "Normalization", "Readers", "Manuscript"]),
    .executableTarget(
      name: "warraq",
      dependencies: [
        "Publishing", "Lint", "Writers", "Annotation", "Lexicon", "Normalization", "Readers",
        "Manuscript", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // Throughput and memory, by `swift run -c release warraq-bench`.
    .executableTarget(
      name: "warraq-bench",
      dependencies: [
        "Publishing", "Writers", "Annotation", "Lexicon", "Normalization", "Readers", "Manuscript",
      ],
      path: "Benchmarks", exclude: ["hostile.py", "peers.py"], swiftSettings: house),

    // Shared by the tests, and the tests: a folder for each room.
    .target(
      name: "TestSupport",
      dependencies: ["Publishing", "Annotation", "Normalization", "Readers", "Manuscript"],
      path: "Tests/Support", swiftSettings: house),
    tests("Digest", ["Digest"]),
    tests("ICU", ["ICU"]),
    tests("XML", ["XML"]),
    tests("Zip", ["Zip"]),
    tests("Typesetting", ["Typesetting", "ICU", "Zip", "TestSupport"]),
    tests("Covers", ["Covers", "Typesetting", "ICU", "Zip"]),
    tests("JSON", ["JSON"]),
    tests("CSV", ["CSV", "TestSupport"]),
    tests("Manuscript", ["Manuscript", "TestSupport"]),
    tests(
      "Readers", ["Readers", "Manuscript", "ICU", "Zip", "XML", "TestSupport"],
      exclude: [
        "Corpus", "Expected", "HTML/Corpus", "HTML/Expected", "DOCX/Samples", "DOCX/Expected",
      ]),
    tests("Normalization", ["Normalization", "Manuscript", "TestSupport"]),
    tests("Lexicon", ["Lexicon", "Normalization", "TestSupport"]),
    tests(
      "Annotation",
      ["Annotation", "Lexicon", "Manuscript", "ICU", "Publishing", "Readers", "TestSupport"]),
    tests(
      "Writers",
      ["Writers", "Covers", "Annotation", "Readers", "Manuscript", "Zip", "XML", "TestSupport"]),
    tests("Lint", ["Lint", "Manuscript", "Zip", "TestSupport"]),
    tests(
      "Publishing",
      [
        "Publishing", "Writers", "Annotation", "Lexicon", "Normalization", "Readers", "Manuscript",
        "Digest", "TestSupport",
      ]),
    tests("Command", ["Publishing", "TestSupport", "warraq"], exclude: ["Cases"]),
    // Documents marked by hand, and how well they are read: `swift run warraq-evaluate`.
    .target(
      name: "EvaluationSet", dependencies: ["Publishing", "Annotation", "Readers", "Manuscript"],
      path: "Tests/Evaluation/Measuring", swiftSettings: house),
    .executableTarget(
      name: "warraq-evaluate", dependencies: ["EvaluationSet"], path: "Tests/Evaluation/Command",
      swiftSettings: house),
    .testTarget(
      name: "EvaluationTests", dependencies: ["EvaluationSet"], path: "Tests/Evaluation/Checks",
      swiftSettings: house),
    tests(
      "Golden", ["Publishing", "Writers", "Annotation", "Zip", "TestSupport"],
      exclude: ["Corpus", "Expected"]),
  ],
  cLanguageStandard: .c2x
)

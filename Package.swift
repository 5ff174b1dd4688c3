// swift-tools-version: 6.1
import PackageDescription

/// A library module and its tests; every module compiles in the Swift 6 language mode.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name)] + dependencies + testSupport(for: name)),
  ]
}

/// The documents and lists of source files that tests share, for the modules whose tests need them.
func testSupport(for name: String) -> [Target.Dependency] {
  ["ArticleCleaning", "EvaluationMetrics", "KeywordExtraction", "Summarization"].contains(name)
    ? ["TestSupport"] : []
}

let package = Package(
  name: "yoyak",
  products: [
    .library(name: "Yoyak", targets: ["Yoyak"]),
    .library(name: "YoyakC", type: .static, targets: ["YoyakC"]),
    .executable(name: "yoyak", targets: ["YoyakProgram"]),
  ],
  traits: [
    .trait(name: "MeCab", description: "A second Korean analyzer: MeCab with mecab-ko-dic.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .systemLibrary(name: "CLAPACKE", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"])]),
    // Debian's libmecab-dev has no file for pkg-config.
    .systemLibrary(name: "CMeCab", providers: [.apt(["libmecab-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    // Snowball's stemmers, linked statically so that the program needs no library more.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    // The C library's exponentials and logarithms, under one name on every system.
    .systemLibrary(name: "CMath"),
    .target(name: "EmbeddedModels"),
    // Style, script and labels of the pages, compiled into the program.
    .target(name: "PageAssets", exclude: ["files"]),
    // libgumbo, put into the program as a whole where Debian has it so.
    .target(
      name: "CGumbo",
      linkerSettings: [
        .linkedLibrary(":libgumbo.a", .when(platforms: [.linux])),
        .linkedLibrary("gumbo", .when(platforms: [.macOS])),
      ]),
    .target(name: "TestSupport", dependencies: ["TextAnalysis"], path: "Tests/TestSupport"),
  ]
    + module("RandomNumbers")
    + module(
      "LinearAlgebra",
      [
        "CBLAS", "CLAPACKE", "CMath", "RandomNumbers",
      ])
    + module(
      "TextAnalysis",
      [
        "CGumbo", "CStemmer", "EmbeddedModels",
        .target(name: "CMeCab", condition: .when(traits: ["MeCab"])),
      ])
    + module("ArticleCleaning", ["EmbeddedModels", "TextAnalysis"])
    + module("InputFormats", ["CZlib", "CZstd", "TextAnalysis"])
    + module("Vectorization", ["CMath", "EmbeddedModels", "LinearAlgebra", "TextAnalysis"])
    + module("GraphRanking", ["LinearAlgebra"])
    + module(
      "Summarization",
      ["CMath", "EmbeddedModels", "TextAnalysis", "LinearAlgebra", "Vectorization", "GraphRanking"])
    + module(
      "KeywordExtraction",
      ["CMath", "EmbeddedModels", "TextAnalysis", "LinearAlgebra", "Vectorization", "GraphRanking"])
    + module("StoryGrouping", ["LinearAlgebra", "TextAnalysis", "Vectorization"])
    + module("EvaluationMetrics", ["CMath", "RandomNumbers", "TextAnalysis"])
    + module(
      "Yoyak",
      [
        "TextAnalysis", "ArticleCleaning", "InputFormats", "LinearAlgebra", "Vectorization",
        "Summarization", "KeywordExtraction", "StoryGrouping",
      ])
    + module("TextPresentation")
    + module(
      "ArticlePages",
      [
        "LinearAlgebra", "PageAssets", "Summarization", "TextAnalysis", "TextPresentation",
        "Vectorization", "Yoyak",
      ])
    + module(
      "EvaluationHarness",
      [
        "EmbeddedModels", "EvaluationMetrics", "RandomNumbers", "Summarization", "TextAnalysis",
        "Yoyak",
      ])
    + module(
      "Training",
      [
        "CMath", "EvaluationHarness", "EvaluationMetrics", "KeywordExtraction", "LinearAlgebra",
        "RandomNumbers", "Summarization", "TextAnalysis", "Vectorization", "Yoyak",
      ])
    + module(
      "EvaluationReports",
      ["EvaluationHarness", "EvaluationMetrics", "TextPresentation", "Yoyak"])
    + [
      .target(
        name: "YoyakCommand",
        dependencies: [
          "ArticlePages", "CArguments", "Yoyak", "EvaluationHarness", "EvaluationMetrics",
          "EvaluationReports", "InputFormats", "KeywordExtraction", "LinearAlgebra",
          "Summarization", "TextAnalysis", "TextPresentation", "Vectorization",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
      .testTarget(name: "YoyakCommandTests", dependencies: ["YoyakCommand", "YoyakProgram"]),
      .executableTarget(name: "YoyakProgram", dependencies: ["YoyakCommand"]),
      .target(name: "CArguments"),
      .target(name: "CBLASErrors"),
      // The header of the C library, which the library's own functions are checked against.
      .systemLibrary(name: "CYoyak", path: "Sources/YoyakC/include"),
      .target(
        name: "YoyakC", dependencies: ["CBLASErrors", "CYoyak", "YoyakCommand"],
        exclude: ["include"]),
      .testTarget(name: "YoyakCTests", dependencies: ["CYoyak", "YoyakC", "YoyakCommand"]),
      .executableTarget(
        name: "Fuzzing",
        dependencies: [
          "EvaluationMetrics", "InputFormats", "RandomNumbers", "TextAnalysis", "Yoyak",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
      .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
      .executableTarget(
        name: "ModelTraining",
        dependencies: [
          "ArticleCleaning", "KeywordExtraction", "LinearAlgebra", "Summarization", "TextAnalysis",
          "Training", "Vectorization",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
    ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

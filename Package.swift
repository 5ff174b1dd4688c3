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

/// A product that only the trait `Server` needs.
func server(_ product: String, _ package: String) -> Target.Dependency {
  .product(name: product, package: package, condition: .when(traits: ["Server"]))
}

/// The documents and lists of source files that tests share, for the modules whose tests need them.
func testSupport(for name: String) -> [Target.Dependency] {
  ["ArticleCleaning", "EvaluationMetrics", "KeywordExtraction", "Summarization", "Training"]
    .contains(name)
    ? ["TestSupport"] : []
}

let package = Package(
  name: "yoyak",
  products: [
    .library(name: "Yoyak", targets: ["Yoyak"]),
    .library(name: "YoyakC", type: .static, targets: ["YoyakC"]),
    .executable(name: "yoyak", targets: ["YoyakProgram"]),
    .executable(name: "yoyak-server", targets: ["YoyakServerProgram"]),
  ],
  traits: [
    .trait(name: "MeCab", description: "A second Korean analyzer: MeCab with mecab-ko-dic."),
    .trait(name: "Server", description: "The commands over HTTP: the program yoyak-server."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // What follows is for the trait `Server` and is not fetched without it.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
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
        "ArticleCleaning", "CMath", "EvaluationHarness", "EvaluationMetrics", "KeywordExtraction",
        "LinearAlgebra", "RandomNumbers", "Summarization", "TextAnalysis", "Vectorization", "Yoyak",
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
      .testTarget(
        name: "YoyakCommandTests", dependencies: ["TestSupport", "YoyakCommand", "YoyakProgram"]),
      .executableTarget(name: "YoyakProgram", dependencies: ["YoyakCommand"]),
      .target(name: "CArguments"),
      .target(name: "CBLASErrors"),
      // The header of the C library, which the library's own functions are checked against.
      .systemLibrary(name: "CYoyak", path: "Sources/YoyakC/include"),
      .target(
        name: "YoyakC", dependencies: ["CBLASErrors", "CYoyak", "YoyakCommand"],
        exclude: ["include"]),
      .testTarget(name: "YoyakCTests", dependencies: ["CYoyak", "YoyakC", "YoyakCommand"]),
      // The page and the description of yoyak-server, compiled into the program.
      .target(name: "ServerAssets", dependencies: ["PageAssets"], exclude: ["files"]),
      .target(
        name: "YoyakServer",
        dependencies: [
          "ArticlePages", "InputFormats", "LinearAlgebra", "PageAssets", "ServerAssets",
          "TextAnalysis", "TextPresentation", "Yoyak", "YoyakCommand",
          server("Hummingbird", "hummingbird"), server("HummingbirdCore", "hummingbird"),
          server("Logging", "swift-log"), server("HTTPTypes", "swift-http-types"),
          server("NIOCore", "swift-nio"),
          server("NIOHTTPTypes", "swift-nio-extras"),
          server("ServiceLifecycle", "swift-service-lifecycle"),
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
      .testTarget(
        name: "YoyakServerTests",
        dependencies: [
          "TestSupport", "YoyakCommand", "YoyakProgram", "YoyakServer",
          server("Hummingbird", "hummingbird"), server("HummingbirdTesting", "hummingbird"),
          server("Logging", "swift-log"), server("NIOCore", "swift-nio"),
        ]),
      .executableTarget(name: "YoyakServerProgram", dependencies: ["YoyakServer"]),
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

import Foundation
import TestSupport
import Testing

@Suite struct RougeCommandTests {
  /// Writes files into a new folder, runs the command in it, and removes it.
  private func run(_ files: [String: String], _ arguments: [String]) throws -> YoyakProcess.Outcome
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let paths = arguments.map {
      $0.hasPrefix("@") ? folder.appendingPathComponent(String($0.dropFirst())).path : $0
    }
    return try YoyakProcess.run(["evaluate", "rouge"] + paths)
  }

  private let signature =
    "refs:1|multi:best|lang:en|tok:rouge155-1|stem:no|limit:none|v:0.1.0"

  @Test func `prints a table and score lines with signatures`() throws {
    let outcome = try run(
      ["h.txt": "one two three\nfour\n", "r.txt": "one two\nfive\n"], ["@h.txt", "@r.txt"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
                    P     R    F1
        ROUGE-1  33.3  50.0  40.0
        ROUGE-2  25.0  50.0  33.3
        ROUGE-L  33.3  50.0  40.0

        ROUGE-1|\(signature) = 40.0
        ROUGE-2|\(signature) = 33.3
        ROUGE-L|\(signature) = 40.0

        """)
  }

  @Test func `metrics of one figure have a table and signatures of their own`() throws {
    let outcome = try run(
      ["h.txt": "one two three four\nfive\n", "r.txt": "one two three four\nsix\n"],
      ["@h.txt", "@r.txt", "--metrics", "bleu", "--bleu-tokenizer", "none"])
    #expect(outcome.status == 0)
    // 4 of 5 words, 3 of 3 pairs, 2 of 2 and 1 of 1: 0.8 to the power ¼.
    #expect(
      outcome.output == """
              score
        BLEU   94.6

        BLEU|nrefs:1|case:mixed|eff:no|tok:none|smooth:exp|like:sacrebleu-2.6.0|v:0.1.0 = 94.6

        """)
  }

  @Test func `shows Korean by morphemes and syllables`() throws {
    let outcome = try run(
      ["h.txt": "비가 왔다\n", "r.txt": "비가 왔다\n"], ["@h.txt", "@r.txt", "--metrics", "rouge1"])
    #expect(outcome.output.contains("|lang:ko|tok:ko-morph-"))
    #expect(
      outcome.output.contains("|lang:ko|tok:ko-syllable-1|stem:no|limit:none|v:0.1.0 = 100.0"))
  }

  /// References, and the language and tokenizer that are found for them.
  private static let languages: [(String, String)] = [
    ("The council has approved a new bridge over the river.", "lang:en|tok:rouge155-1"),
    ("Le conseil a approuvé le nouveau pont dans la vallée.", "lang:fr|tok:unicode-words-1"),
    ("市议会批准了新桥的建设。", "lang:zh|tok:unicode-words-1"),
    // Foreign names and figures in Korean do not make it English.
    ("BTS 멤버 RM이 LA 콘서트에서 2,000명과 만났다.", "lang:ko|tok:ko-morph-"),
  ]

  @Test(arguments: languages.indices)
  func `finds the language of the references and the tokenizer for it`(index: Int) throws {
    let (reference, expected) = Self.languages[index]
    let outcome = try run(
      ["h.txt": "x\n", "r.txt": reference + "\n"], ["@h.txt", "@r.txt", "--metrics", "rouge1"])
    #expect(outcome.output.contains("|" + expected), "\(outcome.output)")
  }

  @Test func `matches folders by name and takes several references`() throws {
    let outcome = try run(
      [
        "h/b.sum": "one two", "h/a.sum": "three", "r1/a.ref": "three", "r1/b.ref": "x",
        "r2/a.txt": "y", "r2/b.txt": "one two",
      ], ["@h", "@r1", "@r2", "--metrics", "rouge1", "--multi", "best"])
    #expect(
      outcome.output.hasSuffix(
        "ROUGE-1|refs:2|multi:best|lang:en|tok:rouge155-1|stem:no|limit:none|v:0.1.0 = 100.0\n"
      ))
  }

  @Test func `reads JSONL with references and compares systems`() throws {
    let first = """
      {"id": 1, "summary": "one two", "reference": ["one two three"]}
      {"id": 2, "summary": "four", "reference": "four five"}

      """
    // Other order, and the form that `yoyak summarize -f jsonl` prints.
    let second = """
      {"id": 2, "sentences": [{"index": 0, "text": "four"}, {"index": 1, "text": "five"}]}
      {"id": 1, "sentences": [{"index": 0, "text": "one two three"}]}

      """
    let outcome = try run(
      ["first.jsonl": first, "second.jsonl": second],
      [
        "@first.jsonl", "--system", "@second.jsonl", "--metrics", "rouge1", "--confidence",
        "--paired-bootstrap", "--approximate-randomization", "--seed", "1", "--resamples", "99",
        "--format", "json", "--documents",
      ])
    let object = try outcome.object()
    #expect(object["texts"] as? Int == 2)
    let scores = try #require(object["scores"] as? [[String: Any]])
    #expect(scores.map { $0["system"] as? String } == ["first", "second"])
    #expect(abs((scores[0]["f1"] as? Double ?? 0) - (0.8 + 2.0 / 3) / 2) < 1e-12)
    #expect(scores[1]["f1"] as? Double == 1)
    #expect((scores[1]["signature"] as? String)?.contains("|bs:99|seed:1|v:") == true)
    let pValues = try #require(scores[1]["pValues"] as? [String: Double])
    #expect(Set(pValues.keys) == ["bootstrap", "approximate-randomization"])
    #expect(scores[0]["pValues"] == nil && scores[0]["interval"] != nil)
    #expect((object["documents"] as? [Any])?.count == 4)
  }

  @Test func `gives the figures of rouge-score`() throws {
    let outcome = try run(
      ["h.txt": "The cats sat.\n", "r.txt": "A cat sat\n"],
      ["@h.txt", "@r.txt", "--compatibility", "rouge-score", "--stem", "--metrics", "rougeL"])
    #expect(
      outcome.output.hasSuffix(
        "ROUGE-L|refs:1|multi:best|lang:en|tok:rouge-score-1|stem:nltk|limit:none"
          + "|like:rouge-score-0.1.2|v:0.1.0 = 66.7\n"))
  }

  @Test func `prints LaTeX`() throws {
    let outcome = try run(
      ["h_1.txt": "a b\n", "h_2.txt": "a\n", "r.txt": "a b\n"],
      ["@h_1.txt", "@r.txt", "--system", "@h_2.txt", "--metrics", "rouge1", "-f", "latex"])
    #expect(outcome.output.contains("h\\_1 (baseline) & 100.0 \\\\\nh\\_2 & 66.7 \\\\\n\\hline"))
  }

  @Test func `stars stand for the largest p value`() throws {
    // Twenty texts without a common word against twenty that are right: far below 0.01.
    let texts = (0..<20).map { "w\($0) v\($0)\n" }.joined()
    let wrong = String(repeating: "x\n", count: 20)
    let arguments = [
      "@wrong.txt", "@right.txt", "--system", "@right.txt", "--metrics", "rouge1",
      "--paired-bootstrap", "--approximate-randomization", "--confidence",
    ]
    let files = ["wrong.txt": wrong, "right.txt": texts]
    #expect(try run(files, arguments).output.contains("right             100.0 ± 0.0**\n"))
    #expect(
      try run(files, arguments + ["-f", "latex"]).output
        .contains("right & 100.0 $\\pm$ 0.0$^{**}$ \\\\\n"))
  }

  /// Files, arguments, the exit status and part of the message.
  private static let failures: [([String: String], [String], Int32, String)] = [
    (["h.txt": "a\nb\n", "r.txt": "a\n"], ["@h.txt", "@r.txt"], 3, "has 1 texts and"),
    (["h.txt": "a\n"], ["@h.txt", "@none.txt"], 3, "none.txt' cannot be opened"),
    (["h.txt": "a\n"], ["@h.txt"], 3, "has no reference for text '1'"),
    (
      ["h.jsonl": "{\"summary\": \"a\", \"reference\": \"a\"}\n{\n"], ["@h.jsonl"], 3,
      "line 2: this is no JSON"
    ),
    (
      ["h.jsonl": "{\"summary\": 1, \"reference\": \"a\"}\n"], ["@h.jsonl"], 3,
      "line 1: 'summary' is"
    ),
    (["h.jsonl": "{\"text\": \"a\"}\n"], ["@h.jsonl"], 3, "(fields: text)"),
    (["h/1.txt": "a", "r/2.txt": "a"], ["@h", "@r"], 3, "has no text '1'"),
    (["h.txt": "", "r.txt": ""], ["@h.txt", "@r.txt"], 4, "has no texts"),
    (["h.txt": "a\n"], ["@h.txt", "@h.txt", "--metrics", "rouge9"], 2, "'rouge9' is invalid"),
    (["h.txt": "a\n"], ["@h.txt", "@h.txt", "--tokenizer", ""], 2, "'' is invalid"),
    (["h.txt": "a\n"], ["@h.txt", "@h.txt", "--resamples", "0"], 2, "--resamples 0"),
    (
      ["h.txt": "a\n"],
      ["@h.txt", "@h.txt", "--compatibility", "rouge-score", "--metrics", "rougeW"], 2,
      "no 'rougeW'"
    ),
  ]

  @Test(arguments: failures.indices) func `names what is wrong`(index: Int) throws {
    let (files, arguments, status, message) = Self.failures[index]
    let outcome = try run(files, arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `rouge155 is reached with Perl's options`() throws {
    let outcome = try YoyakProcess.run(["evaluate", "rouge155", "-H"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("usage: rouge155"))
  }
}

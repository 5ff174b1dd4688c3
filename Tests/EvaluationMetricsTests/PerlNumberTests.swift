import Testing

@testable import EvaluationMetrics

@Suite struct PerlNumberTests {
  @Test(arguments: [
    (0, "0.00000"), (1, "1.00000"), (0.5, "0.50000"), (2.0 / 3, "0.66667"), (1e-7, "0.00000"),
    // Exactly between two decimals in binary: to even.
    (0.03125, "0.03125"), (0.001953125, "0.00195"), (0.0009765625, "0.00098"),
    // Just below what the decimal notation suggests.
    (0.123455, "0.12345"), (1.000005, "1.00001"), (123456.789, "123456.78900"), (-0.25, "-0.25000"),
    (1e20, "100000000000000000000.00000"), (.infinity, "    Inf"), (.nan, "    NaN"),
  ]) func `prints five decimals`(value: Double, text: String) {
    #expect(PerlNumber.fixed5(value) == text)
    if value.magnitude < 1e9 {
      #expect(PerlNumber.fixed5(PerlNumber.roundedTo5(value)) == text)
    }
  }

  @Test(arguments: [
    ("12", 12), (" -1.5x", -1.5), ("+.5", 0.5), ("1e3", 1000), ("1e", 1), ("5.", 5), ("abc", 0),
    ("", 0), ("-", 0), (".", 0), ("0x10", 0), ("1e99999", .infinity),
  ]) func `reads the number a text begins with`(text: String, value: Double) {
    #expect(PerlNumber.parse(text) == value)
  }

  @Test(arguments: [
    (3, "3"), (0.1, "0.1"), (961.400131471126, "961.400131471126"), (1e15, "1000000000000000"),
    (1e30, "1e+30"), (1.0 / 3, "0.333333333333333"),
  ]) func `prints other numbers with fifteen digits`(value: Double, text: String) {
    #expect(PerlNumber.printed(value) == text)
  }

  /// `perl -e 'for $s (0,1,999) { srand($s); print join(" ", map { int(rand(1000)) } 1..5), "\n" }'`
  @Test func `draws as Perl does`() {
    let expected: [UInt32: [Int]] = [
      0: [170, 749, 96, 870, 577], 1: [41, 454, 834, 335, 565], 999: [102, 635, 803, 925, 775],
    ]
    for (seed, numbers) in expected {
      var random = PerlRandom(seed: seed)
      #expect((0..<5).map { _ in random.index(below: 1000) } == numbers)
    }
  }

  @Test func `reads options as Getopt does`() {
    let options = PerlGetopt(
      ["-an4", "-2", "-1", "-w1.2", "-q", "-xs", "file", "-m"], letters: "an:2:w:xsm")
    #expect(options.value("n") == "4" && options.value("2") == "-1" && options.value("w") == "1.2")
    #expect(options.has("a") && options.has("x") && options.has("s") && !options.has("m"))
    #expect(options.unknown == ["q"])
    #expect(options.operands == ["file", "-m"])
    #expect(PerlGetopt(["-a", "--", "-x"], letters: "ax").operands == ["-x"])
    #expect(PerlGetopt(["-a", "-", "-x"], letters: "ax").operands == ["-", "-x"])
    #expect(!PerlGetopt(["-n"], letters: "n:").has("n"))
    #expect(PerlGetopt(["-n", "1", "-n2"], letters: "n:").value("n") == "2")
  }
}

import EvaluationMetrics

/// A small generator for tests: the same numbers on every run.
struct TestGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) << 32 | (state >> 29 & 0xFFFF_FFFF)
  }

  /// A sequence of tokens below `kinds`.
  mutating func tokens(_ count: Int, kinds: Int32) -> [Int32] {
    (0..<count).map { _ in Int32.random(in: 0..<kinds, using: &self) }
  }

  /// A text of up to `sentences` sentences with up to `length` tokens each.
  mutating func text(sentences: Int, length: Int, kinds: Int32) -> TokenSequence {
    TokenSequence(
      sentences: (0..<Int.random(in: 0...sentences, using: &self)).map { _ in
        tokens(Int.random(in: 0...length, using: &self), kinds: kinds)
      })
  }
}

import EmbeddedModels

/// One score for each of at most 32 labels, as four vectors of eight.
///
/// Label *l* is lane *l* mod 8 of vector *l* / 8. The vectors are of the width that every x86-64
/// and ARM64 processor has, and only operations that compile to single instructions are used.
package struct LabelScores: Sendable {
  package static let capacity = 32

  package var a: SIMD8<Int16>
  package var b: SIMD8<Int16>
  package var c: SIMD8<Int16>
  package var d: SIMD8<Int16>

  /// The same score for all labels.
  @inline(__always)
  package init(repeating score: Int16 = 0) {
    a = SIMD8(repeating: score)
    b = a
    c = a
    d = a
  }

  /// The scores that `write` writes, in the order of the labels, over 0.
  @inline(__always)
  init(_ write: (UnsafeMutablePointer<Int16>) -> Void) {
    self.init()
    withUnsafeMutablePointer(to: &self) { scores in
      scores.withMemoryRebound(to: Int16.self, capacity: Self.capacity) { write($0) }
    }
  }

  /// The scores of the first labels; all others get `rest`.
  package init(_ scores: [Int16], rest: Int16) {
    self.init(repeating: rest)
    for (label, score) in scores.enumerated() { self[label] = score }
  }

  /// The score of one label.
  package subscript(label: Int) -> Int16 {
    get {
      switch label >> 3 {
      case 0: a[label & 7]
      case 1: b[label & 7]
      case 2: c[label & 7]
      default: d[label & 7]
      }
    }
    set {
      switch label >> 3 {
      case 0: a[label & 7] = newValue
      case 1: b[label & 7] = newValue
      case 2: c[label & 7] = newValue
      default: d[label & 7] = newValue
      }
    }
  }

  @inline(__always)
  package static func &+ (left: LabelScores, right: LabelScores) -> LabelScores {
    var sum = left
    sum.a &+= right.a
    sum.b &+= right.b
    sum.c &+= right.c
    sum.d &+= right.d
    return sum
  }

  /// All scores plus `score`.
  @inline(__always)
  package static func &+ (left: LabelScores, score: Int16) -> LabelScores {
    left &+ LabelScores(repeating: score)
  }

  /// Raises each score to that of `other` where `other` is higher.
  @inline(__always)
  package mutating func raise(to other: LabelScores) {
    a = higherScores(a, other.a)
    b = higherScores(b, other.b)
    c = higherScores(c, other.c)
    d = higherScores(d, other.d)
  }

  /// Raises the scores to those of paths that end in one of `labels`, which are bits, and go one step
  /// further.
  ///
  /// - Parameters:
  ///   - steps: For each label the scores of the steps from it.
  ///   - paths: The scores of the paths.
  @inline(__always)
  mutating func raise(by steps: [LabelScores], from paths: LabelScores, of labels: UInt32) {
    withUnsafeBytes(of: paths) { paths in
      steps.withUnsafeBytes { steps in
        withUnsafeMutableBytes(of: &self) { scores in
          guard let paths = paths.bindMemory(to: Int16.self).baseAddress,
            let steps = steps.bindMemory(to: Int16.self).baseAddress,
            let scores = scores.bindMemory(to: Int16.self).baseAddress
          else { return }
          raiseBySteps(paths, labels, steps, scores)
        }
      }
    }
  }

  /// The highest score.
  @inline(__always)
  package var highest: Int16 {
    highestScore(higherScores(higherScores(a, b), higherScores(c, d)))
  }

  /// The lowest label that has the highest score.
  @inline(__always)
  package var best: Int {
    let wanted = UInt16(bitPattern: highest)
    return withUnsafePointer(to: self) { scores in
      var vector = 0
      while true {
        let offset = offsetOfEqual(UnsafeRawPointer(scores) + 16 &* vector, wanted, 0xFFFF)
        if offset < 16 { return 8 &* vector &+ offset / 2 }
        vector &+= 1
      }
    }
  }

  /// The least of the differences between the scores and those of `other`.
  package func leastLead(over other: LabelScores) -> Int16 {
    min(
      min(leastLeadOfScores(a, other.a), leastLeadOfScores(b, other.b)),
      min(leastLeadOfScores(c, other.c), leastLeadOfScores(d, other.d)))
  }

  /// The labels whose scores are above those of `limits`, as bits.
  @inline(__always)
  package func labels(above limits: LabelScores) -> UInt32 {
    withUnsafePointer(to: self) { scores in
      withUnsafePointer(to: limits) { limits in
        let (scores, limits) = (UnsafeRawPointer(scores), UnsafeRawPointer(limits))
        return greaterLanes(scores, limits) | greaterLanes(scores + 16, limits + 16) &<< 8
          | greaterLanes(scores + 32, limits + 32) &<< 16
          | greaterLanes(scores + 48, limits + 48) &<< 24
      }
    }
  }
}

/// One floating-point score for each of 32 labels, for training; see `LabelScores`.
package struct FloatScores {
  var a: SIMD8<Float>
  var b: SIMD8<Float>
  var c: SIMD8<Float>
  var d: SIMD8<Float>

  @inline(__always)
  init(repeating score: Float = 0) {
    a = SIMD8(repeating: score)
    b = a
    c = a
    d = a
  }

  /// The score of one label.
  package subscript(label: Int) -> Float {
    @inline(__always) get {
      withUnsafeBytes(of: self) { $0.assumingMemoryBound(to: Float.self)[label] }
    }
    @inline(__always) set {
      withUnsafeMutableBytes(of: &self) { $0.assumingMemoryBound(to: Float.self)[label] = newValue }
    }
  }

  @inline(__always)
  static func + (left: FloatScores, right: FloatScores) -> FloatScores {
    var sum = left
    sum.a += right.a
    sum.b += right.b
    sum.c += right.c
    sum.d += right.d
    return sum
  }

  @inline(__always)
  static func + (left: FloatScores, score: Float) -> FloatScores {
    left + FloatScores(repeating: score)
  }

  @inline(__always)
  mutating func raise(to other: FloatScores) {
    a = Self.maximum(a, other.a)
    b = Self.maximum(b, other.b)
    c = Self.maximum(c, other.c)
    d = Self.maximum(d, other.d)
  }

  /// The lowest label with the highest score.
  func highestLabel(_ labelCount: Int) -> Int {
    var best = 0
    for label in 1..<labelCount where self[label] > self[best] { best = label }
    return best
  }

  @inline(__always)
  private static func maximum(_ x: SIMD8<Float>, _ y: SIMD8<Float>) -> SIMD8<Float> {
    let higher = unsafeBitCast(x .> y, to: SIMD8<Int32>.self)
    let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
    let others = unsafeBitCast(y, to: SIMD8<Int32>.self)
    return unsafeBitCast((bits & higher) | (others & ~higher), to: SIMD8<Float>.self)
  }
}

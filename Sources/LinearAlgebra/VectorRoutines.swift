internal import CBLAS

typealias DotRoutine<Scalar> =
  @Sendable (
    _ count: Int32, _ x: UnsafePointer<Scalar>, _ y: UnsafePointer<Scalar>
  ) -> Scalar
typealias NormRoutine<Scalar> = @Sendable (_ count: Int32, _ x: UnsafePointer<Scalar>) -> Scalar
typealias AxpyRoutine<Scalar> =
  @Sendable (
    _ count: Int32, _ factor: Scalar, _ x: UnsafePointer<Scalar>, _ y: UnsafeMutablePointer<Scalar>
  ) -> Void
typealias ScaleRoutine<Scalar> =
  @Sendable (
    _ count: Int32, _ factor: Scalar, _ x: UnsafeMutablePointer<Scalar>
  ) -> Void

/// Products, norms and updates of dense vectors (level 1 BLAS).
///
/// A call costs a few tens of nanoseconds before it does any work: inside loops over very short
/// vectors a plain loop is faster.
public enum BLAS {
  /// The dot product Σ *xᵢyᵢ* of two vectors of equal length; 0 for empty ones.
  public static func dot<Scalar: LinearAlgebraScalar>(_ x: [Scalar], _ y: [Scalar]) -> Scalar {
    precondition(x.count == y.count, "A dot product needs vectors of equal length.")
    return x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        guard let xBase = x.baseAddress, let yBase = y.baseAddress else { return 0 }
        return Scalar.routines.dot(dimension(x.count), xBase, yBase)
      }
    }
  }

  /// The Euclidean norm √Σ*xᵢ*², computed without overflow; 0 for an empty vector.
  public static func norm<Scalar: LinearAlgebraScalar>(_ x: [Scalar]) -> Scalar {
    x.withUnsafeBufferPointer { x in
      guard let base = x.baseAddress else { return 0 }
      return Scalar.routines.nrm2(dimension(x.count), base)
    }
  }

  /// Adds `factor` · *x* to *y*, two vectors of equal length.
  public static func add<Scalar: LinearAlgebraScalar>(
    _ x: [Scalar], times factor: Scalar, to y: inout [Scalar]
  ) {
    precondition(x.count == y.count, "A sum needs vectors of equal length.")
    x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        guard let xBase = x.baseAddress, let yBase = y.baseAddress else { return }
        Scalar.routines.axpy(dimension(x.count), factor, xBase, yBase)
      }
    }
  }

  /// Multiplies every element of *x* by `factor`.
  public static func scale<Scalar: LinearAlgebraScalar>(_ x: inout [Scalar], by factor: Scalar) {
    x.withUnsafeMutableBufferPointer { x in
      guard let base = x.baseAddress else { return }
      Scalar.routines.scal(dimension(x.count), factor, base)
    }
  }
}

extension Float {
  static let blasDot: DotRoutine<Float> = { cblas_sdot($0, $1, 1, $2, 1) }
  static let blasNrm2: NormRoutine<Float> = { cblas_snrm2($0, $1, 1) }
  static let blasAxpy: AxpyRoutine<Float> = { cblas_saxpy($0, $1, $2, 1, $3, 1) }
  static let blasScal: ScaleRoutine<Float> = { cblas_sscal($0, $1, $2, 1) }
}

extension Double {
  static let blasDot: DotRoutine<Double> = { cblas_ddot($0, $1, 1, $2, 1) }
  static let blasNrm2: NormRoutine<Double> = { cblas_dnrm2($0, $1, 1) }
  static let blasAxpy: AxpyRoutine<Double> = { cblas_daxpy($0, $1, $2, 1, $3, 1) }
  static let blasScal: ScaleRoutine<Double> = { cblas_dscal($0, $1, $2, 1) }
}

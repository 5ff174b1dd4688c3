/// A floating-point type that BLAS and LAPACK work in: `Float` and `Double`, and no others.
///
/// Generic code reaches the routine of its precision (`sgemm` or `dgemm`, …) through ``routines``.
public protocol LinearAlgebraScalar: BinaryFloatingPoint, Sendable {
  /// The BLAS and LAPACK routines of this precision.
  static var routines: LinearAlgebraRoutines<Self> { get }
}

/// The BLAS and LAPACK routines of one precision; only this module can make or call them.
///
/// Every pointer is to contiguous elements. What a routine does is said where it is called.
public final class LinearAlgebraRoutines<Scalar: LinearAlgebraScalar>: Sendable {
  let dot: DotRoutine<Scalar>
  let nrm2: NormRoutine<Scalar>
  let axpy: AxpyRoutine<Scalar>
  let scal: ScaleRoutine<Scalar>
  let gemv: MatrixVectorRoutine<Scalar>
  let symv: SymmetricMatrixVectorRoutine<Scalar>
  let gemm: MatrixMatrixRoutine<Scalar>
  let syrk: GramRoutine<Scalar>
  let posv: CholeskyRoutine<Scalar>
  let syevr: SymmetricEigenRoutine<Scalar>
  let syevd: WholeEigenRoutine<Scalar>
  let gesdd: SingularValueRoutine<Scalar>
  let gelqf: OrthonormalizationRoutine<Scalar>
  let orglq: OrthonormalizationRoutine<Scalar>

  init(
    dot: @escaping DotRoutine<Scalar>, nrm2: @escaping NormRoutine<Scalar>,
    axpy: @escaping AxpyRoutine<Scalar>, scal: @escaping ScaleRoutine<Scalar>,
    gemv: @escaping MatrixVectorRoutine<Scalar>,
    symv: @escaping SymmetricMatrixVectorRoutine<Scalar>,
    gemm: @escaping MatrixMatrixRoutine<Scalar>, syrk: @escaping GramRoutine<Scalar>,
    posv: @escaping CholeskyRoutine<Scalar>, syevr: @escaping SymmetricEigenRoutine<Scalar>,
    syevd: @escaping WholeEigenRoutine<Scalar>,
    gesdd: @escaping SingularValueRoutine<Scalar>,
    gelqf: @escaping OrthonormalizationRoutine<Scalar>,
    orglq: @escaping OrthonormalizationRoutine<Scalar>
  ) {
    self.dot = dot
    self.nrm2 = nrm2
    self.axpy = axpy
    self.scal = scal
    self.gemv = gemv
    self.symv = symv
    self.gemm = gemm
    self.syrk = syrk
    self.posv = posv
    self.syevr = syevr
    self.syevd = syevd
    self.gesdd = gesdd
    self.gelqf = gelqf
    self.orglq = orglq
  }
}

extension Float: LinearAlgebraScalar {
  public static let routines = LinearAlgebraRoutines<Float>(
    dot: blasDot, nrm2: blasNrm2, axpy: blasAxpy, scal: blasScal, gemv: blasGemv, symv: blasSymv,
    gemm: blasGemm, syrk: blasSyrk, posv: lapackPosv, syevr: lapackSyevr, syevd: lapackSyevd,
    gesdd: lapackGesdd,
    gelqf: lapackGelqf, orglq: lapackOrglq)
}

extension Double: LinearAlgebraScalar {
  public static let routines = LinearAlgebraRoutines<Double>(
    dot: blasDot, nrm2: blasNrm2, axpy: blasAxpy, scal: blasScal, gemv: blasGemv, symv: blasSymv,
    gemm: blasGemm, syrk: blasSyrk, posv: lapackPosv, syevr: lapackSyevr, syevd: lapackSyevd,
    gesdd: lapackGesdd,
    gelqf: lapackGelqf, orglq: lapackOrglq)
}

/// The C integer for a dimension; a dimension that does not fit is a programmer's mistake.
func dimension(_ count: Int) -> Int32 {
  guard let dimension = Int32(exactly: count) else {
    preconditionFailure("A matrix dimension of \(count) is beyond what BLAS can index.")
  }
  return dimension
}

/// A leading dimension for rows or columns of `count` elements: BLAS wants at least 1.
func leadingDimension(_ count: Int32) -> Int32 { max(1, count) }

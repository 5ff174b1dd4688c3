// The names of the functions are LAPACKE's.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

#if canImport(Accelerate)
  internal import Accelerate

  // Accelerate has LAPACK's own interface only, in which every argument is a pointer and the caller
  // brings the work space. These functions give it LAPACKE's names for the routines this module
  // uses, always in column-major order. They follow Apple's published interface and have not been
  // run on a Mac.

  let LAPACK_COL_MAJOR: Int32 = 102

  /// What LAPACKE does first: refuses a matrix that holds a NaN, as argument number `argument`.
  private func refusal<Scalar: BinaryFloatingPoint>(
    _ matrix: UnsafeMutablePointer<Scalar>, _ count: Int32, argument: Int32
  ) -> Int32 {
    (0..<Int(count)).contains { matrix[$0].isNaN } ? -argument : 0
  }

  /// Asks a routine for the size of its work space, then runs it with one.
  private func withWorkSpace<Scalar: BinaryFloatingPoint>(
    _ run: (UnsafeMutablePointer<Scalar>, Int32) -> Int32
  ) -> Int32 {
    var size: Scalar = 0
    let info = run(&size, -1)
    if info != 0 { return info }
    let count = max(1, Int(size))
    return withUnsafeTemporaryAllocation(of: Scalar.self, capacity: count) { work in
      guard let base = work.baseAddress else { return -1010 }
      return run(base, Int32(count))
    }
  }

  func LAPACKE_sposv(
    _: Int32, _ uplo: CChar, _ n: Int32, _ nrhs: Int32, _ a: UnsafeMutablePointer<Float>,
    _ lda: Int32, _ b: UnsafeMutablePointer<Float>, _ ldb: Int32
  ) -> Int32 {
    var (uplo, n, nrhs, lda, ldb) = (uplo, n, nrhs, lda, ldb)
    var info = refusal(a, n * lda, argument: 5)
    if info == 0 { _ = sposv_(&uplo, &n, &nrhs, a, &lda, b, &ldb, &info) }
    return info
  }

  func LAPACKE_dposv(
    _: Int32, _ uplo: CChar, _ n: Int32, _ nrhs: Int32, _ a: UnsafeMutablePointer<Double>,
    _ lda: Int32, _ b: UnsafeMutablePointer<Double>, _ ldb: Int32
  ) -> Int32 {
    var (uplo, n, nrhs, lda, ldb) = (uplo, n, nrhs, lda, ldb)
    var info = refusal(a, n * lda, argument: 5)
    if info == 0 { _ = dposv_(&uplo, &n, &nrhs, a, &lda, b, &ldb, &info) }
    return info
  }

  func LAPACKE_ssyevr(
    _: Int32, _ jobz: CChar, _ range: CChar, _ uplo: CChar, _ n: Int32,
    _ a: UnsafeMutablePointer<Float>, _ lda: Int32, _ vl: Float, _ vu: Float, _ il: Int32,
    _ iu: Int32, _ abstol: Float, _ m: inout Int32, _ w: UnsafeMutablePointer<Float>,
    _ z: UnsafeMutablePointer<Float>, _ ldz: Int32, _ isuppz: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var (jobz, range, uplo, n, lda, ldz) = (jobz, range, uplo, n, lda, ldz)
    var (vl, vu, il, iu, abstol, found) = (vl, vu, il, iu, abstol, m)
    var info = refusal(a, n * lda, argument: 6)
    if info != 0 { return info }
    var integers = [Int32](repeating: 0, count: 10 * Int(n))
    var integerCount = Int32(integers.count)
    info = withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = ssyevr_(
        &jobz, &range, &uplo, &n, a, &lda, &vl, &vu, &il, &iu, &abstol, &found, w, z, &ldz, isuppz,
        work, &count, &integers, &integerCount, &info)
      return info
    }
    m = found
    return info
  }

  func LAPACKE_dsyevr(
    _: Int32, _ jobz: CChar, _ range: CChar, _ uplo: CChar, _ n: Int32,
    _ a: UnsafeMutablePointer<Double>, _ lda: Int32, _ vl: Double, _ vu: Double, _ il: Int32,
    _ iu: Int32, _ abstol: Double, _ m: inout Int32, _ w: UnsafeMutablePointer<Double>,
    _ z: UnsafeMutablePointer<Double>, _ ldz: Int32, _ isuppz: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var (jobz, range, uplo, n, lda, ldz) = (jobz, range, uplo, n, lda, ldz)
    var (vl, vu, il, iu, abstol, found) = (vl, vu, il, iu, abstol, m)
    var info = refusal(a, n * lda, argument: 6)
    if info != 0 { return info }
    var integers = [Int32](repeating: 0, count: 10 * Int(n))
    var integerCount = Int32(integers.count)
    info = withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = dsyevr_(
        &jobz, &range, &uplo, &n, a, &lda, &vl, &vu, &il, &iu, &abstol, &found, w, z, &ldz, isuppz,
        work, &count, &integers, &integerCount, &info)
      return info
    }
    m = found
    return info
  }

  func LAPACKE_sgesdd(
    _: Int32, _ jobz: CChar, _ m: Int32, _ n: Int32, _ a: UnsafeMutablePointer<Float>,
    _ lda: Int32, _ s: UnsafeMutablePointer<Float>, _ u: UnsafeMutablePointer<Float>,
    _ ldu: Int32, _ vt: UnsafeMutablePointer<Float>, _ ldvt: Int32
  ) -> Int32 {
    var (jobz, m, n, lda, ldu, ldvt) = (jobz, m, n, lda, ldu, ldvt)
    let info = refusal(a, n * lda, argument: 5)
    if info != 0 { return info }
    var integers = [Int32](repeating: 0, count: 8 * Int(min(m, n)))
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = sgesdd_(
        &jobz, &m, &n, a, &lda, s, u, &ldu, vt, &ldvt, work, &count, &integers, &info)
      return info
    }
  }

  func LAPACKE_dgesdd(
    _: Int32, _ jobz: CChar, _ m: Int32, _ n: Int32, _ a: UnsafeMutablePointer<Double>,
    _ lda: Int32, _ s: UnsafeMutablePointer<Double>, _ u: UnsafeMutablePointer<Double>,
    _ ldu: Int32, _ vt: UnsafeMutablePointer<Double>, _ ldvt: Int32
  ) -> Int32 {
    var (jobz, m, n, lda, ldu, ldvt) = (jobz, m, n, lda, ldu, ldvt)
    let info = refusal(a, n * lda, argument: 5)
    if info != 0 { return info }
    var integers = [Int32](repeating: 0, count: 8 * Int(min(m, n)))
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = dgesdd_(
        &jobz, &m, &n, a, &lda, s, u, &ldu, vt, &ldvt, work, &count, &integers, &info)
      return info
    }
  }

  func LAPACKE_sgelqf(
    _: Int32, _ m: Int32, _ n: Int32, _ a: UnsafeMutablePointer<Float>, _ lda: Int32,
    _ tau: UnsafeMutablePointer<Float>
  ) -> Int32 {
    var (m, n, lda) = (m, n, lda)
    let info = refusal(a, n * lda, argument: 4)
    if info != 0 { return info }
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = sgelqf_(&m, &n, a, &lda, tau, work, &count, &info)
      return info
    }
  }

  func LAPACKE_dgelqf(
    _: Int32, _ m: Int32, _ n: Int32, _ a: UnsafeMutablePointer<Double>, _ lda: Int32,
    _ tau: UnsafeMutablePointer<Double>
  ) -> Int32 {
    var (m, n, lda) = (m, n, lda)
    let info = refusal(a, n * lda, argument: 4)
    if info != 0 { return info }
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = dgelqf_(&m, &n, a, &lda, tau, work, &count, &info)
      return info
    }
  }

  func LAPACKE_sorglq(
    _: Int32, _ m: Int32, _ n: Int32, _ k: Int32, _ a: UnsafeMutablePointer<Float>, _ lda: Int32,
    _ tau: UnsafeMutablePointer<Float>
  ) -> Int32 {
    var (m, n, k, lda) = (m, n, k, lda)
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = sorglq_(&m, &n, &k, a, &lda, tau, work, &count, &info)
      return info
    }
  }

  func LAPACKE_dorglq(
    _: Int32, _ m: Int32, _ n: Int32, _ k: Int32, _ a: UnsafeMutablePointer<Double>, _ lda: Int32,
    _ tau: UnsafeMutablePointer<Double>
  ) -> Int32 {
    var (m, n, k, lda) = (m, n, k, lda)
    return withWorkSpace { work, count in
      var (count, info) = (count, Int32(0))
      _ = dorglq_(&m, &n, &k, a, &lda, tau, work, &count, &info)
      return info
    }
  }
#endif

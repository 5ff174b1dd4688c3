#if canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Which BLAS library this process runs on: part of the signature of a measured result.
public enum LinearAlgebraBackend {
  /// The library's short name: `openblas`, `blis`, `mkl`, `atlas`, `accelerate`, `reference`, or
  /// `unknown` when the loader does not tell.
  ///
  /// The name follows from the file that `cblas_ddot` was loaded from, links resolved.
  public static var name: String { name(ofLibraryAt: libraryPath) }

  /// The file that the BLAS routines were loaded from, links resolved, or nil when the loader does
  /// not tell.
  public static var libraryPath: String? {
    guard let routine = dlsym(DynamicSymbol.anyLibrary, "cblas_ddot"),
      let dladdr = dlsym(DynamicSymbol.anyLibrary, "dladdr")
    else { return nil }
    // glibc declares dladdr and its Dl_info, a structure of four pointers of which the first is
    // the file's name, for GNU sources only, so that Swift does not see them.
    typealias Query = @convention(c) (UnsafeRawPointer, UnsafeMutableRawPointer) -> CInt
    let query = unsafeBitCast(dladdr, to: Query.self)
    let name = withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: 4) {
      info -> UnsafePointer<CChar>? in
      info.initialize(repeating: nil)
      guard let base = info.baseAddress, query(routine, base) != 0 else { return nil }
      return info[0]
    }
    guard let path = name else { return nil }
    guard let resolved = realpath(path, nil) else { return String(cString: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The number of threads the library uses, when it can be asked (OpenBLAS); else nil.
  public static var threadCount: Int? { BLASThreads.count }

  static func name(ofLibraryAt path: String?) -> String {
    guard let path else { return "unknown" }
    let names: [(part: String, name: String)] = [
      ("openblas", "openblas"), ("blis", "blis"), ("mkl", "mkl"), ("atlas", "atlas"),
      // Last: every other implementation also calls its file libblas.so.3.
      ("libblas", "reference"), ("libcblas", "reference"),
    ]
    return names.first { path.contains($0.part) }?.name ?? "unknown"
  }
}

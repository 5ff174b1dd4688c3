#if canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The threads that the BLAS library starts on its own.
///
/// OpenBLAS splits even small products over its threads, and on a busy machine they wait for each
/// other: a solve of order 30 was measured to go from 18 µs to 56 ms. A program that works on
/// articles, and above all one that works on many at once, should pin it to one thread when it
/// starts.
public enum BLASThreads {
  /// Makes the library compute in the calling thread alone, for the whole process.
  ///
  /// - Returns: Whether there was anything to set: false for a library without threads (reference
  ///   BLAS) or without this switch (set its own environment variable, such as `BLIS_NUM_THREADS`).
  @discardableResult
  public static func pinToOne() -> Bool {
    guard let symbol = dlsym(DynamicSymbol.anyLibrary, "openblas_set_num_threads") else {
      return false
    }
    unsafeBitCast(symbol, to: (@convention(c) (CInt) -> Void).self)(1)
    return true
  }

  /// The number of threads the library uses, or nil when it cannot be asked.
  public static var count: Int? {
    guard let symbol = dlsym(DynamicSymbol.anyLibrary, "openblas_get_num_threads") else {
      return nil
    }
    return Int(unsafeBitCast(symbol, to: (@convention(c) () -> CInt).self)())
  }
}

/// Where `dlsym` looks for a symbol.
enum DynamicSymbol {
  /// In the program and everything loaded with it: `RTLD_DEFAULT`, a macro Swift does not import.
  static var anyLibrary: UnsafeMutableRawPointer? {
    nil
  }
}

import Testing

@testable import LinearAlgebra

@Suite struct LinearAlgebraBackendTests {
  @Test func theRunningLibraryHasAName() {
    let path = LinearAlgebraBackend.libraryPath
    #expect(path?.first == "/")
    #expect(LinearAlgebraBackend.name != "unknown")
    #expect(LinearAlgebraBackend.name == LinearAlgebraBackend.name(ofLibraryAt: path))
  }

  @Test(arguments: [
    ("/usr/lib/x86_64-linux-gnu/blas/libblas.so.3.11.0", "reference"),
    ("/usr/lib/x86_64-linux-gnu/openblas-pthread/libblas.so.3", "openblas"),
    ("/usr/lib/x86_64-linux-gnu/blis-openmp/libblas.so.3", "blis"),
    ("/usr/lib/x86_64-linux-gnu/libmkl_rt.so", "mkl"),
    ("/usr/lib/x86_64-linux-gnu/atlas/libblas.so.3", "atlas"),
    ("/opt/libother.so", "unknown"),
  ])
  func theNameFollowsFromTheFile(path: String, name: String) {
    #expect(LinearAlgebraBackend.name(ofLibraryAt: path) == name)
  }

  @Test func noFileIsUnknown() {
    #expect(LinearAlgebraBackend.name(ofLibraryAt: nil) == "unknown")
  }

  @Test func pinningLeavesOneThreadOrHasNothingToPin() {
    if BLASThreads.pinToOne() {
      #expect(BLASThreads.count == 1)
    } else {
      #expect(BLASThreads.count == nil)
    }
    #expect(LinearAlgebraBackend.threadCount == BLASThreads.count)
  }
}

import LinearAlgebra
import Testing

@Suite struct VectorRoutinesTests {
  @Test(arguments: sweptSizes + [1000])
  func agreeWithPlainLoops(count: Int) {
    check(count, Float.self)
    check(count, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(_ count: Int, _: Scalar.Type) {
    let x: [Scalar] = randomVector(count, seed: 5)
    let y: [Scalar] = randomVector(count, seed: 6)
    let dot = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(isClose([BLAS.dot(x, y)], [dot]))
    #expect(isClose([BLAS.norm(x)], [x.reduce(0) { $0 + $1 * $1 }.squareRoot()]))
    var sum = y
    BLAS.add(x, times: 3, to: &sum)
    #expect(isClose(sum, zip(x, y).map { 3 * $0 + $1 }))
    var scaled = x
    BLAS.scale(&scaled, by: -2)
    #expect(scaled == x.map { $0 * -2 })
  }

  @Test func normDoesNotOverflow() {
    #expect(abs(BLAS.norm([3e300, 4e300]) / 5e300 - 1) < 1e-14)
  }
}

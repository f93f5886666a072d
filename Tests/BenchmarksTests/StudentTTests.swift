import Testing

@testable import Benchmarks

@Suite("Student's t")
struct StudentTTests {
  @Test(
    "The quantiles are those of printed tables",
    arguments: [
      (1, 12.7062), (2, 4.3027), (4, 2.7764), (9, 2.2622), (10, 2.2281), (11, 2.2010), (15, 2.1314), (20, 2.0860),
      (30, 2.0423), (60, 2.0003), (120, 1.9799), (1e9, 1.9600),
    ] as [(Double, Double)])
  func table(degrees: Double, expected: Double) {
    #expect((StudentT.quantile(degreesOfFreedom: degrees) - expected).magnitude < 6e-5)
  }

  @Test("The quantile falls as the degrees of freedom grow, also between whole numbers and where the method changes")
  func falling() {
    let quantiles = stride(from: 1.0, through: 40, by: 0.05).map { StudentT.quantile(degreesOfFreedom: $0) }
    for (more, less) in zip(quantiles, quantiles.dropFirst()) { #expect(more > less) }
  }

  @Test(
    "Between whole numbers the quantile errs on the safe side",
    arguments: [(4.5, 2.658_912), (5.5, 2.501_859), (9.5, 2.244_137)])
  func between(degrees: Double, exact: Double) {
    let quantile = StudentT.quantile(degreesOfFreedom: degrees)
    #expect(quantile >= exact && quantile < exact + 0.003_3)
  }
}

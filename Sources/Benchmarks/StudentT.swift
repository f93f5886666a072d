import Foundation

/// Student's t distribution: what two-sided 95 % intervals and tests need.
enum StudentT {
  /// The 97.5 % quantile of the normal distribution.
  static let normalQuantile = 1.959_963_984_540_054

  /// The 97.5 % quantiles for 1 to 10 degrees of freedom.
  private static let table = [
    12.706_205, 4.302_653, 3.182_446, 2.776_445, 2.570_582, 2.446_912, 2.364_624, 2.306_004, 2.262_157, 2.228_139,
  ]

  /// The 97.5 % quantile for `degreesOfFreedom`, at least 1, whole or not.
  ///
  /// Up to 10 the table, in between a straight line over 1/ν: from ν = 4 on at most 0.0032 too large, which errs on
  /// the safe side. Above 10 the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5): less than 0.00001 off.
  static func quantile(degreesOfFreedom: Double) -> Double {
    let nu = max(1, degreesOfFreedom)
    guard nu < 10 else { return expansion(nu) }
    let index = Int(nu) - 1
    let (less, more) = (Double(index + 1), Double(index + 2))
    let weight = (1 / nu - 1 / more) / (1 / less - 1 / more)
    return weight * table[index] + (1 - weight) * table[index + 1]
  }

  private static func expansion(_ nu: Double) -> Double {
    let z = normalQuantile
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    let fourth = z * ((((79 * z2 + 776) * z2 + 1_482) * z2 - 1_920) * z2 - 945) / 92_160
    return z + (((fourth / nu + third) / nu + second) / nu + first) / nu
  }

  /// The probability of a value at least as far from 0 as `t`, on either side, for `degreesOfFreedom` of at least 1.
  static func twoSidedTail(of t: Double, degreesOfFreedom nu: Double) -> Double {
    min(1, max(0, incompleteBeta(nu / (nu + t * t), nu / 2, 0.5)))
  }

  /// The regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8), evaluated as Lentz
  /// does; less than 1e-12 off where it is used here.
  private static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let complete: Double = logGamma(a + b) - logGamma(a) - logGamma(b)
    let factor: Double = exp(complete + a * log(x) + b * log(1 - x))
    // The fraction converges fast below the mean; above it the other tail does.
    return x < (a + 1) / (a + b + 2) ? factor * fraction(x, a, b) / a : 1 - factor * fraction(1 - x, b, a) / b
  }

  private static func logGamma(_ x: Double) -> Double { lgamma(x) }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let least = 1e-300
    let kept = { (value: Double) in abs(value) < least ? least : value }
    var (c, d) = (1.0, 1 / kept(1 - (a + b) * x / (a + 1)))
    var result = d
    for step in 1...500 {
      let m = Double(step)
      let even: Double = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd: Double = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      for numerator in [even, odd] {
        d = 1 / kept(1 + numerator * d)
        c = kept(1 + numerator / c)
        result *= c * d
      }
      if abs(c * d - 1) < 1e-15 { break }
    }
    return result
  }
}

import Mathematics

/// The scaled complementary error function:
///
///     erfcx(x) = e^(x²) erfc(x)
///
/// It falls from 1 at x = 0 like 1/(x √π) and never vanishes where erfc(x)
/// has long been lost; to the left it grows like 2 e^(x²), beyond all numbers
/// from x = -26.7 on. Exact to a few units in the last place.
///
/// For x from 0 up, (1 + 2 x) erfcx(x) is a smooth function of
/// (x - k)/(x + k), which runs from -1 to 1, and a short Chebyshev series.
///
/// Source: M. M. Shepherd and J. G. Laframboise, Math. Comp. 36, 249 (1981),
/// for the variable and k = 3.75.
func erfcx(_ x: Double) -> Double {
  if x < 0 { return 2 * expOfSquare(x) - erfcx(-x) }
  guard x < .infinity else { return x.isNaN ? x : 0 }
  return chebyshevSum(erfcxSeries, (x - 3.75) / (x + 3.75)) / (1 + 2 * x)
}

/// The complementary error function of a number not above 0, from 1 to 2.
func erfc(notAbove x: Double) -> Double {
  2 - exp(-x * x) * erfcx(-x)
}

/// e^(x²), with what the square loses by rounding put back.
private func expOfSquare(_ x: Double) -> Double {
  let square = x * x
  guard square < 710 else { return .infinity }
  return exp(square) * (1 + (-square).addingProduct(x, x))
}

/// Σ c_n T_n(t), by Clenshaw's recurrence.
private func chebyshevSum(_ coefficients: [Double], _ t: Double) -> Double {
  var (sum, last) = (0.0, 0.0)
  for c in coefficients.reversed() {
    (sum, last) = (2 * t * sum - last + c, sum)
  }
  return sum - t * last
}

/// The coefficients, by interpolation of (1 + 2 x) erfcx(x) at 60 Chebyshev
/// points with 60 digits (mpmath); the next is below 10⁻¹⁸.
private let erfcxSeries = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792,
  0.05920993999819189, -0.026658668435305753, 0.009074997670705265,
  -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-05,
  4.13902798607301e-06, 7.74038306619849e-07, -2.1886401049234397e-07,
  1.076499946567091e-08, 4.521959811218287e-09, -7.754400208831351e-10,
  -6.318088340886684e-11, 2.86879501093067e-11, 1.9455868545777347e-13,
  -9.65469674843344e-13, 3.25254814814874e-14, 3.3478119482868056e-14,
  -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17,
  5.068148904796111e-17, -2.2370566594359995e-18, -2.187342944303018e-18,
]

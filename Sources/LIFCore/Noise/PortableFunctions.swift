// Exponential and logarithm in + - × ÷ alone, so that random numbers have the
// same bits on every machine, whatever its library computes. As good as 1e-15.

/// e^x: x = k ln 2 + r, and the series of e^r for |r| up to 0.35.
func portableExp(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > 709 { return .infinity }
  if x < -745 { return 0 }
  let k = (x / ln2High).rounded()
  let r = (x - k * ln2High) - k * ln2Low
  var sum = 0.0
  for c in exponentialSeries { sum = c + r * sum }
  // In two steps, so that the smallest numbers are reached.
  let half = (k / 2).rounded(.down)
  return sum * power(ofTwo: half) * power(ofTwo: k - half)
}

/// ln x, for x above 0: x = 2^k m, and the series of artanh for m near 1.
func portableLog(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  guard x.isFinite else { return x }
  var (k, m) = (Double(x.exponent), x.significand)
  if m > 1.414_213_562_373_095 { (k, m) = (k + 1, m / 2) }
  let s = (m - 1) / (m + 1)
  let square = s * s
  var sum = 0.0
  for c in logarithmSeries { sum = square * (c + sum) }
  return k * ln2High + (k * ln2Low + 2 * (s + s * sum))
}

/// 1/n! from n = 14 down to 0.
private let exponentialSeries: [Double] = {
  var series = [1.0]
  for n in 1...14 { series.append(series[n - 1] / Double(n)) }
  return series.reversed()
}()

/// 1/n for odd n from 25 down to 3.
private let logarithmSeries = stride(from: 25.0, through: 3, by: -2)
  .map { 1 / $0 }

/// ln 2 in two parts, the first with so few bits that k times it is exact.
private let ln2High = 0x1.62e42fee00000p-1
private let ln2Low = 0x1.a39ef35793c76p-33

private func power(ofTwo k: Double) -> Double {
  Double(sign: .plus, exponent: Int(k), significand: 1)
}

/// The integral of a function from 0 to an end, panel by panel.
///
/// `width` says how wide the panel that begins at a place may be; on it the
/// function should look like a polynomial of degree 31. The work is bounded:
/// 2000 panels are the limit, and the rest goes into one more.
func integral(
  upTo end: Double, width: (Double) -> Double, _ f: (Double) -> Double
) -> Double {
  var (sum, a) = (0.0, 0.0)
  for _ in 0..<2000 {
    let b = a + width(a)
    guard a < b, b < end else { break }
    sum += panel(from: a, to: b, f)
    a = b
  }
  return sum + panel(from: a, to: end, f)
}

/// The integral over one panel by Gauss and Legendre's rule with 16 points,
/// exact for polynomials up to degree 31.
private func panel(
  from a: Double, to b: Double, _ f: (Double) -> Double
) -> Double {
  let (half, middle) = ((b - a) / 2, a + (b - a) / 2)
  var sum = 0.0
  for (point, weight) in gaussLegendre {
    sum += weight * (f(middle - half * point) + f(middle + half * point))
  }
  return half * sum
}

/// The positive zeros x of the Legendre polynomial P of degree 16 with their
/// weights 2 / ((1 - x²) P'(x)²), by mpmath with 40 digits.
private let gaussLegendre: [(point: Double, weight: Double)] = [
  (0.09501250983763744, 0.1894506104550685),
  (0.2816035507792589, 0.18260341504492358),
  (0.45801677765722737, 0.16915651939500254),
  (0.6178762444026438, 0.14959598881657674),
  (0.755404408355003, 0.12462897125553388),
  (0.8656312023878318, 0.09515851168249279),
  (0.9445750230732326, 0.062253523938647894),
  (0.9894009349916499, 0.027152459411754096),
]

/// Where a function vanishes that has different signs at a and at b and
/// crosses zero once between them; b if the signs are the same.
///
/// `f` gives the value and the slope.
func root(
  from a: Double, to b: Double, _ f: (Double) -> (value: Double, slope: Double)
) -> Double {
  let startsBelow = f(a).value < 0
  guard (f(b).value < 0) != startsBelow else { return b }
  return root(in: (a, b), startsBelow, near: a + (b - a) / 2, f)
}

/// The same for a function that is known to be below zero at a, and not below
/// it at b; looked for from a guess on, or from the middle.
func root(
  from a: Double, to b: Double, risingFrom guess: Double?,
  _ f: (Double) -> (value: Double, slope: Double)
) -> Double {
  root(in: (a, b), true, near: guess ?? a + (b - a) / 2, f)
}

/// Newton's steps where they are good, halving where they leave the bracket
/// or hardly shorten it.
private func root(
  in bracket: (Double, Double), _ startsBelow: Bool, near guess: Double,
  _ f: (Double) -> (value: Double, slope: Double)
) -> Double {
  var (low, high) = bracket
  var x = guess
  var lastStep = high - low
  for _ in 0..<200 {
    let (value, slope) = f(x)
    if value == 0 { return x }
    if (value < 0) == startsBelow { low = x } else { high = x }
    var next = x - value / slope
    let step = (next - x).magnitude
    if step <= x.ulp {
      // A step that is lost in rounding ends it, if the sign does change
      // beside x; else the slope was wrong.
      let beside =
        (value < 0) == startsBelow ? x + 2 * x.ulp : x - 2 * x.ulp
      guard low <= beside, beside <= high,
        (f(beside).value < 0) == (value < 0)
      else { return min(max(next, bracket.0), bracket.1) }
    }
    if !(low < next && next < high && step < lastStep / 2) {
      next = low + (high - low) / 2
    }
    lastStep = (next - x).magnitude
    if next <= low || next >= high { return next }
    x = next
  }
  return x
}

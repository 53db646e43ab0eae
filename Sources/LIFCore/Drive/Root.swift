/// Where a function vanishes that has different signs at a and at b and
/// crosses zero once between them; b if the signs are the same.
///
/// `f` gives the value and the slope. Newton's steps where they are good,
/// halving where they leave the bracket or hardly shorten it.
func root(
  from a: Double, to b: Double, _ f: (Double) -> (value: Double, slope: Double)
) -> Double {
  let startsBelow = f(a).value < 0
  guard (f(b).value < 0) != startsBelow else { return b }
  var (low, high) = (a, b)
  var x = low + (high - low) / 2
  var lastStep = high - low
  for _ in 0..<200 {
    let (value, slope) = f(x)
    if value == 0 { return x }
    if (value < 0) == startsBelow { low = x } else { high = x }
    var next = x - value / slope
    let isGood =
      low < next && next < high && (next - x).magnitude < lastStep / 2
    if !isGood { next = low + (high - low) / 2 }
    lastStep = (next - x).magnitude
    if lastStep <= x.ulp || next <= low || next >= high { return next }
    x = next
  }
  return x
}

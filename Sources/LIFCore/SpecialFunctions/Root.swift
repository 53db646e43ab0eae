/// Where a function that rises or falls through zero between a and b
/// vanishes; b where it has the same sign at both.
///
/// `f` gives its value and its slope. A step is Newton's if it stays between
/// the nearest places on both sides and is less than half of the step before
/// it; else the middle is taken. So it ends, after 200 steps at the latest,
/// whatever the function does.
func root(
  from a: Double, to b: Double, _ f: (Double) -> (value: Double, slope: Double)
) -> Double {
  let isRising = f(b).value > 0
  guard (f(a).value > 0) != isRising else { return b }
  var (low, high) = (a, b)
  var (x, step) = (low + (high - low) / 2, high - low)
  for _ in 0..<200 {
    let (value, slope) = f(x)
    if value == 0 { break }
    if (value > 0) == isRising { high = x } else { low = x }
    var next = x - value / slope
    if !(low < next && next < high && (next - x).magnitude < step / 2) {
      next = low + (high - low) / 2
    }
    step = (next - x).magnitude
    x = next
    if step <= x.magnitude.ulp { break }
  }
  return x
}

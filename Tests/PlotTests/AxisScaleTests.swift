import Plot
import Testing

@Suite struct AxisScaleTests {
  private func axis(fitting values: [Double]) -> Axis {
    Axis(label: "u", unit: .millivolts, fitting: values)
  }

  private func axis(_ lower: Double, _ upper: Double) -> Axis {
    Axis(label: "u", unit: .millivolts, from: lower, to: upper)
  }

  @Test func `an axis has a margin of a twentieth at either end`() {
    let axis = axis(fitting: [-50, -70, -60])
    #expect(axis.lower == -71 && axis.upper == -49)
  }

  @Test func `what is not finite does not count`() {
    let axis = axis(fitting: [.nan, 0, .infinity, 20])
    #expect(axis.lower == -1 && axis.upper == 21)
  }

  @Test func `a single value lies in the middle`() {
    for value in [-70, 3, 0, 1e300, 1e-300] {
      let axis = axis(fitting: [value, value])
      #expect(axis.lower < value && value < axis.upper)
      #expect((axis.fraction(of: value) - 0.5).magnitude < 1e-9)
    }
  }

  @Test func `no value at all gives an axis around zero and one`() {
    let axis = axis(fitting: [])
    #expect(axis.fraction(of: 0) < 0.1 && axis.fraction(of: 1) > 0.9)
  }

  @Test func `the ends of an axis are zero and one`() {
    let tiny = Double.leastNonzeroMagnitude
    for (lower, upper) in [(-70.0, -50), (-1.7e308, 1.7e308), (0, tiny)] {
      let axis = axis(lower, upper)
      #expect(axis.fraction(of: lower) == 0 && axis.fraction(of: upper) == 1)
    }
    #expect(axis(0, 10).fraction(of: 2.5) == 0.25)
    #expect(axis(0, 10).fraction(of: -5) == -0.5)
  }

  @Test func `every axis can be made drawable`() {
    for lower in Double.awkward {
      for upper in Double.awkward {
        let axis = axis(lower, upper).drawable
        #expect(axis.lower.isFinite && axis.upper.isFinite)
        #expect(axis.lower < axis.upper)
        let fitted = self.axis(fitting: [lower, upper])
        #expect(fitted.lower.isFinite && fitted.lower < fitted.upper)
      }
    }
  }
}

import Plot
import TestSupport
import Testing

@Suite struct AxisLabelsTests {
  private func axis(_ lower: Double, _ upper: Double) -> Axis {
    Axis(label: "u", unit: .millivolts, from: lower, to: upper)
  }

  @Test func `labels have as many places as their neighbours need`() {
    #expect(axis(0, 1).labels(of: [0, 0.5, 1]) == ["0.0", "0.5", "1.0"])
    #expect(axis(0, 100).labels(of: [0, 50, 100]) == ["0", "50", "100"])
    #expect(axis(0, 1).labels(of: [0.25, 0.5]) == ["0.25", "0.50"])
  }

  @Test func `negative labels have a true minus sign`() {
    #expect(axis(-70, -50).label(of: -70) == "−70")
  }

  @Test func `zero has no sign`() {
    #expect(axis(-1, 1).label(of: -0.0) == "0")
    #expect(axis(-1, 1).label(of: -0.0001) == "0")
  }

  @Test func `a value keeps the digits that a thousandth of the axis shows`() {
    #expect(axis(-70, -50).label(of: -54.3721) == "−54.37")
    #expect(axis(-70, -50).label(of: -54.4) == "−54.4")
  }

  @Test func `very large and very small values have powers of ten`() {
    #expect(axis(0, 2e6).labels(of: [0, 1.5e6]) == ["0", "1.5e6"])
    #expect(axis(0, 3e-9).labels(of: [0, 2e-9]) == ["0", "2e−9"])
    #expect(axis(0, 1e300).label(of: 5e299) == "5e299")
  }

  @Test func `a value comes with its unit`() {
    let axis = Axis(label: "I", unit: .nanoamperes, from: 0, to: 2)
    #expect(axis.quantity(of: 1.9) == "1.9 nA")
  }

  @Test func `labels of neighbouring ticks differ and read back`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of random axes: \(seed)")
    var generator = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let size = Double("1e\(Int.random(in: -12...12, using: &generator))") ?? 1
      let lower = Double.random(in: -1...1, using: &generator) * size
      let span = Double.random(in: 0.01...1, using: &generator) * size
      let axis = axis(lower, lower + span)
      let ticks = axis.ticks(about: Int.random(in: 1...10, using: &generator))
      let labels = axis.labels(of: ticks)
      #expect(Set(labels).count == ticks.count)
      for (label, tick) in zip(labels, ticks) {
        let value = Double(label.replacing("−", with: "-")) ?? .nan
        #expect((value - tick).magnitude <= span / 999)
        #expect(label != "−0" && label != "-0")
      }
    }
  }

  @Test func `whatever the axis, a label is a short text`() {
    for lower in Double.awkward {
      for upper in Double.awkward {
        for label in axis(lower, upper).labels(of: Double.awkward) {
          #expect((1...40).contains(label.count))
        }
      }
    }
  }
}

import Plot
import Testing

@Suite struct LogarithmicAxisTests {
  private func axis(_ lower: Double, _ upper: Double) -> Axis {
    Axis(
      label: "f", unit: .hertz, from: lower, to: upper, scale: .logarithmic)
  }

  @Test func `ticks are 1, 2 and 5 times powers of ten where there is room`() {
    let all = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    #expect(axis(1, 1000).ticks(about: 12) == all)
    #expect(axis(1, 1000).ticks(about: 10) == all)
    #expect(axis(0.3, 40).ticks(about: 9) == [0.5, 1, 2, 5, 10, 20])
  }

  @Test func `with less room they are powers of ten, then every second one`() {
    #expect(axis(1, 1000).ticks(about: 9) == [1, 10, 100, 1000])
    #expect(axis(1, 1000).ticks(about: 3) == [1, 100])
    #expect(axis(1e-6, 1e6).ticks(about: 6) == [1e-6, 1e-3, 1, 1e3, 1e6])
    #expect(axis(1, 1e20).ticks(about: 5) == [1, 1e5, 1e10, 1e15, 1e20])
    #expect(axis(0.01, 100).ticks(about: 0) == [])
  }

  @Test func `an axis of less than a decade has equal steps`() {
    #expect(axis(3, 7).ticks(about: 4) == [3, 4, 5, 6, 7])
    #expect(axis(100, 140).ticks(about: 2) == [100, 120, 140])
  }

  @Test func `equal ratios are equally long`() {
    let axis = axis(1, 1000)
    #expect(axis.fraction(of: 1) == 0 && axis.fraction(of: 1000) == 1)
    #expect((axis.fraction(of: 10) - 1.0 / 3).magnitude < 1e-15)
    #expect((axis.fraction(of: 0.1) + 1.0 / 3).magnitude < 1e-15)
    #expect(axis.fraction(of: 0) == -.infinity)
    #expect(axis.fraction(of: -5) == -.infinity)
    #expect(axis.fraction(of: .nan).isNaN)
  }

  @Test func `a value has three digits whatever its neighbours have`() {
    #expect(axis(1, 1e3).labels(of: [0.5, 1, 15.91]) == ["0.5", "1", "15.9"])
    #expect(axis(1, 1e9).labels(of: [2e6, 1e-7]) == ["2e6", "1e−7"])
    #expect(axis(1, 1e3).quantity(of: 15.9155) == "15.9 Hz")
  }

  @Test func `the margin is a part of the decades`() {
    let axis = Axis(
      label: "f", unit: .hertz, fitting: [-3, 0, 10, 1000, .nan],
      margin: 0.5, scale: .logarithmic)
    #expect((axis.lower - 1).magnitude < 1e-12)
    #expect((axis.upper - 10_000).magnitude < 1e-8)
  }

  @Test func `ends without logarithm are replaced`() {
    #expect(axis(0, 1000).drawable.lower == 1)
    #expect(axis(-5, -1).drawable.lower == 0.01)
    #expect(axis(20, 20).drawable.lower == 10)
    #expect(axis(20, 20).drawable.upper == 40)
  }

  @Test func `every logarithmic axis can be drawn and has ticks in order`() {
    for lower in Double.awkward {
      for upper in Double.awkward {
        let axis = axis(lower, upper)
        let (low, high) = (axis.drawable.lower, axis.drawable.upper)
        #expect(0 < low && low < high && high.isFinite)
        for count in [-1, 0, 1, 3, 8, 30] {
          let ticks = axis.ticks(about: count)
          #expect(ticks.allSatisfy { low <= $0 && $0 <= high })
          #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0 < $1 })
        }
      }
    }
  }
}

@Suite struct DegreeAxisTests {
  private func axis(_ lower: Double, _ upper: Double) -> Axis {
    Axis(
      label: "phase", unitSymbol: "°", from: lower, to: upper, scale: .degrees)
  }

  @Test func `ticks divide a right angle`() {
    #expect(axis(-90, 0).ticks(about: 3) == [-90, -45, 0])
    #expect(axis(-90, 0).ticks(about: 4) == [-90, -60, -30, 0])
    #expect(axis(-90, 0).ticks(about: 2) == [-90, 0])
    #expect(axis(-180, 180).ticks(about: 5) == [-180, -90, 0, 90, 180])
    #expect(axis(-90, 0).ticks(about: 10).count == 10)
  }

  @Test func `the sign follows the number without a blank`() {
    #expect(axis(-90, 0).quantity(of: -45) == "−45°")
    let count = Axis(label: "n", unitSymbol: "", from: 1, to: 9)
    #expect(count.quantity(of: 3) == "3")
  }

  @Test func `an axis that no angle divides has round numbers`() {
    #expect(axis(0, 1).ticks(about: 2) == [0, 0.5, 1])
    #expect(axis(0, 1e9).ticks(about: 2) == [0, 5e8, 1e9])
  }
}

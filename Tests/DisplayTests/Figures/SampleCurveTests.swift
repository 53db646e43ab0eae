import Display
import Testing

@Suite struct SampleCurveTests {
  private func rows(_ dots: Medium.Dots, columns: Int, rows: Int) -> [String] {
    sampleCurve(on: Medium(dots: dots), columns: columns, rows: rows)
      .map { $0.runs.map(\.text).joined() }
  }

  @Test(arguments: Medium.Dots.allCases)
  func `it fills its room and no more`(dots: Medium.Dots) {
    let lines = rows(dots, columns: 26, rows: 2)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { !$0.isEmpty && $0.count <= 26 })
  }

  // With I = 1.4 ϑ the interval is τ ln(1.4/0.4) = 1.253 τ: three resets
  // within 4.3 τ of current.
  @Test func `it resets three times`() {
    let ascii = rows(.ascii, columns: 100, rows: 20)
    let upper = ascii[4].filter { $0 == "|" }
    #expect(upper.count == 3)
  }

  @Test func `the kinds of characters come round`() {
    #expect(Medium.Dots.braille.next.next.next == .braille)
    #expect(Set(Medium.Dots.allCases.map(\.next)).count == 3)
  }

  @Test func `without room there is nothing`() {
    #expect(rows(.braille, columns: 0, rows: 2) == ["", ""])
    #expect(rows(.braille, columns: 5, rows: 0) == [])
    #expect(rows(.braille, columns: -3, rows: -1) == [])
  }
}

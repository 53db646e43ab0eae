import Plot
import Testing

@Suite struct RasterFigureTests {
  private func raster(
    _ rows: [[Double]], noun: String = "neuron", bin: Double? = nil
  ) -> Figure {
    .raster(
      rows: rows.map { Raster.Row(times: $0) }, noun: noun, from: 0, to: 100,
      bin: bin)
  }

  private func caption(_ rows: [[Double]], noun: String = "neuron") -> String {
    raster(rows, noun: noun).caption
  }

  @Test func `the caption counts and names who fires most`() {
    #expect(
      caption([[1], [1, 2, 3], []])
        == "3 neurons, 4 spikes; neuron 2 fires most, 3 times.")
    #expect(
      caption([[1], [2], []])
        == "3 neurons, 2 spikes; neuron 1 and 1 more fire most, 1 time each.")
    #expect(
      caption([[1, 2], [2, 3]], noun: "trial")
        == "2 trials, 4 spikes, 2 times each.")
    #expect(caption([[5]]) == "1 neuron, 1 spike.")
    #expect(caption([[], []]) == "2 neurons, no spikes.")
    #expect(caption([]) == "0 neurons, no spikes.")
  }

  @Test func `a name stands for a number`() {
    let figure = Figure.raster(
      rows: [.init(name: "mitral cell", times: [1, 2]), .init(times: [3])],
      from: 0, to: 100)
    #expect(
      figure.caption == "2 neurons, 3 spikes; mitral cell fires most, 2 times."
    )
    #expect(figure.table().rows.map(\.first) == ["mitral cell", "2"])
  }

  @Test func `spikes beyond the axis do not count`() {
    #expect(caption([[-1, 0, 100, 101, .nan]]) == "1 neuron, 2 spikes.")
  }

  @Test func `the table has a row for each neuron`() {
    let table = raster([[18.47, 12], []]).table()
    #expect(
      table.header == ["neuron", "spikes", "first spike in ms", "rate in Hz"])
    // Two spikes in 100 ms are 20 Hz.
    #expect(table.rows == [["1", "2", "12", "20"], ["2", "0", "none", "0"]])
    #expect(table.remarks == [])
    let short = raster([[1], [2], [3]]).table(rows: 2)
    #expect(short.rows.count == 2 && short.remarks == ["1 more, not listed"])
  }

  @Test func `the rate is spikes a bin, divided by neurons and bin`() {
    let figure = raster([[1, 9, 10], [2, 99, 100]], bin: 10)
    let points = figure.panels.last?.curves.first?.points ?? []
    #expect(points.count == 20)
    // Three spikes of two neurons in 10 ms are 150 Hz.
    #expect(Array(points.prefix(2)) == [Point(0, 150), Point(10, 150)])
    #expect(Array(points[2..<4]) == [Point(10, 50), Point(20, 50)])
    // The end of the axis belongs to the last bin.
    #expect(Array(points.suffix(2)) == [Point(90, 100), Point(100, 100)])
  }

  @Test func `the last bin may be shorter`() {
    let points = raster([[95], []], bin: 30).panels.last?.curves.first?.points
    // One spike of two neurons in 10 ms.
    #expect(points?.suffix(2) == [Point(90, 50), Point(100, 50)])
  }

  @Test func `one neuron has no rate of a population`() {
    #expect(raster([[1, 2]]).panels.count == 1)
    #expect(raster([[1], [2]]).panels.count == 2)
  }

  @Test func `whatever the numbers, there is a figure`() {
    for a in Double.awkward {
      for b in Double.awkward {
        let figure = Figure.raster(
          rows: [.init(times: [a, b, 1]), .init(times: [b])], from: a, to: b,
          bin: a)
        #expect(figure.table().rows.count == 2)
        #expect(figure.panels[1].curves[0].points.count <= 2000)
      }
    }
  }
}

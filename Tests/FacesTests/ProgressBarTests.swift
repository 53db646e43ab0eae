import Display
import Testing

@testable import Faces

@Suite struct ProgressBarTests {
  @Test(
    arguments: [
      (0, 8, 8, "╌╌╌╌╌╌╌╌ 0/8"),
      (3, 8, 8, "━━━╌╌╌╌╌ 3/8"),
      (8, 8, 8, "━━━━━━━━ 8/8"),
      (1, 100, 8, "━╌╌╌╌╌╌╌ 1/100"),
      (99, 100, 8, "━━━━━━━╌ 99/100"),
      (1, 3, 0, " 1/3"),
      (3, 3, 0, " 3/3"),
      (0, 0, 8, ""),
    ])
  func `it is full when all is done and empty when nothing is`(
    done: Int, total: Int, cells: Int, text: String
  ) {
    let bar = ProgressBar(done: done, total: total, cells: cells)
    #expect(bar.line.text == text)
  }

  @Test func `it is as wide as its cells and its numbers`() {
    for total in 1...12 {
      for done in 0...total {
        for cells in 0...12 {
          let line = ProgressBar(done: done, total: total, cells: cells).line
          #expect(line.width == cells + " \(done)/\(total)".count)
        }
      }
    }
  }
}

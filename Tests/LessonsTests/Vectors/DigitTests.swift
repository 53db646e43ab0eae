import Lessons
import TestSupport
import Testing

/// Typed digits are not counted, for nobody agrees on how many there are:
/// `100` has 1, or 1 to 3; `1.0e1` has 1 or 2; `100.` has 3, or none. A key
/// `to 3 digits` says how near an answer must come, and nothing else.
@Suite struct DigitTests {
  static let rows = Array(
    SharedFolder.rows("conformance/vectors/sigfig_disagreements.tsv")
      .dropFirst())

  @Test(
    .enabled(
      if: !rows.isEmpty, "shared/conformance is not beside the checkout"))
  func `a numeral is worth its value, however many digits it shows`()
    throws
  {
    #expect(Self.rows.count == 17)
    for row in Self.rows {
      let numeral = row[0]
      let value = try #require(Double(numeral))
      for digits in 1...4 {
        let exercise = try posed(
          "```exercise quantity id=q\nanswer: \(value) to \(digits) digits\n"
            + "```\n")
        #expect(exercise.judge(numeral).isCorrect, "\(numeral)")
      }
    }
  }

  @Test(
    .enabled(
      if: !rows.isEmpty, "shared/conformance is not beside the checkout"))
  func `the others disagree on most of them`() {
    let disputed = Self.rows.filter { row in
      let counts = row.dropFirst().filter { $0 != "." }
        .map { $0.split(separator: ",").map(String.init) }
      return Set(counts.compactMap(\.last)).count > 1
        || Set(counts.compactMap(\.first)).count > 1
    }
    #expect(disputed.count > Self.rows.count / 2)
  }
}

import Lessons
import Testing

/// What STACK says of an answer, beside what an exercise of ours says.
@Suite struct StackTests {
  private static let rows = StackRow.all.filter { $0.translated != nil }

  /// Where we differ, and why.
  private enum Difference: String {
    case typedDigits = "we do not count the digits that are typed"
    case otherUnit = "a unit of another size is as good"
    case tie = "half of the last digit away is right on either side"
    case rounding = "nearness to the key decides, not how an answer rounds"
    case expression = "an expression is as good as its decimals"
  }

  /// Rows that differ one by one.
  private static let single: [String: Difference] = [
    "NumSigFigs 9.5 | 10 | 2": .tie,
    "NumSigFigs 0.0498 | 0.04985 | 3": .tie,
    "NumSigFigs 0.0497 | 0.04975 | 3": .tie,
    "NumSigFigs 82.5 | 82 | [2,-1]": .tie,
    "Units -9.81*m/s^2 | -9.815*m/s^2 | 3": .tie,
    "NumSigFigs 0.14284 | 1/7 | [4,-1]": .rounding,
    "NumSigFigs 0.14291 | 1/7 | [4,-1]": .rounding,
    "NumSigFigs 0.14294 | 1/7 | [4,-1]": .rounding,
    "NumSigFigs 0.146 | 1/7 | [2,-1]": .rounding,
    "NumSigFigs pi | pi | 4": .expression,
    "UnitsStrict 25*g | 0.025*kg | 2": .otherUnit,
    "UnitsStrict 0.0*km/s | 0.0*m/s | 1": .otherUnit,
    "UnitsStrictRelative 0.0*km/s | 0.0*m/s | 0.01": .otherUnit,
    "UnitsStrictAbsolute 2.301*m | 2300.0*mm | 10.0": .otherUnit,
    "UnitsAbsolute -123000*J | -123*kJ | 5*J": .otherUnit,
  ]

  private func difference(_ row: StackRow) -> Difference? {
    if let single = Self.single[row.testDescription] { return single }
    // STACK says so where the number itself would do.
    let others = ["naccurate", "WrongSign", "incompatible"]
    return row.note.contains("WrongDigits")
      && !others.contains(where: row.note.contains) ? .typedDigits : nil
  }

  @Test(
    .enabled(
      if: !rows.isEmpty, "shared/conformance is not beside the checkout"))
  func `an answer is right where it is for STACK, or the difference is known`()
    throws
  {
    for row in Self.rows {
      let (text, answer) = try #require(row.translated)
      let judgement = try posed(text).judge(answer)
      let isSame = judgement.isCorrect == row.isRight
      #expect(isSame == (difference(row) == nil), "\(row)")
    }
  }

  @Test(
    .enabled(
      if: !rows.isEmpty, "shared/conformance is not beside the checkout"))
  func `most rows about numbers and units have a meaning for us`() {
    #expect(Self.rows.count > 200)
    let known = Set(Self.rows.map(\.testDescription))
    #expect(known.isSuperset(of: Self.single.keys))
    print("STACK: \(Self.rows.count) of \(StackRow.all.count) rows tried")
  }
}

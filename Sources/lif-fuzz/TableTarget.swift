import Judge

/// What a learner's program has printed: whatever it is, the judge has a
/// sentence of bounded length for it, and calls nothing right that is no
/// table.
enum TableTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    guard let one = JudgeCase.all.first(where: { $0.idea == .holds }) else {
      return "there is no case"
    }
    var judging = Judging()
    judging.take(bytes, for: one)
    let assessment = judging.assessment
    let sentences =
      assessment.cases.map(\.message) + assessment.diagnosis.map(\.message)
    if let long = sentences.first(where: { $0.utf8.count > 1000 }) {
      return "a sentence of \(long.utf8.count) bytes"
    }
    if assessment.isRight, !bytes.starts(with: Array("t_ms".utf8)) {
      return "right without a header"
    }
    let isExplained = assessment.isRight || !assessment.diagnosis.isEmpty
    _ = judging.figure
    return isExplained ? nil : "wrong without a mistake"
  }
}

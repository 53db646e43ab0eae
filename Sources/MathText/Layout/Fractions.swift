/// Fractions: a bar one column longer than the parts at both ends, or a
/// slash.
extension Layout {
  func fraction(
    _ numerator: Int, _ denominator: Int, line: Bool, inScript: Bool
  ) -> Box {
    let upper = box(numerator, inScript: inScript)
    let lower = box(denominator, inScript: inScript)
    if form == .flat { return quotient(upper, lower, line: line) }
    guard line else { return pile(upper, lower) }
    let width = max(upper.width, lower.width) + 2
    let bar = String(repeating: glyph("─"), count: min(width, Limits.columns))
    return Box.stack([upper, Box(text: bar), lower], on: 1).with(.tall)
  }

  /// One above the other with a blank row for the axis.
  private func pile(_ upper: Box, _ lower: Box) -> Box {
    Box.stack([upper, Box(), lower], on: 1).with(.tall)
  }

  private func quotient(_ upper: Box, _ lower: Box, line: Bool) -> Box {
    let sign = line ? "/" : " choose "
    let above = parentheses(upper, below: .scripted)
    let below = parentheses(lower, below: .scripted)
    let isDerivative =
      upper.lead == .differential && lower.binding == .differential
    return Box.beside([(0, above), (0, Box(text: sign)), (0, below)])
      .with(
        lead: isDerivative ? .differential : .identifier,
        trail: .identifier, .quotient)
  }
}

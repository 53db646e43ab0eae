/// Digits with marks between them, as in `1.234.567,89`.
///
/// Nations disagree on which mark is the decimal one, so such a number is
/// asked about; the readings are what it may mean.
struct Grouping {
  private var groups: [String]
  private var marks: [Unicode.Scalar] = []

  init(_ first: String) { groups = [first] }

  mutating func append(_ mark: Unicode.Scalar, _ digits: String) {
    marks.append(mark == "’" ? "'" : mark.isBlank ? " " : mark)
    groups.append(digits)
  }

  /// What stands in the way of reading one number.
  var problem: NumeralError.Problem {
    let readings = [decimal, whole].compactMap { $0 }
    let isApart = marks.contains(" ") && readings.isEmpty
    return isApart ? .sideBySide : .grouped(readings: readings)
  }

  /// The last mark is the decimal one, those before it group thousands.
  private var decimal: String? {
    guard let last = marks.last, last == "," || last == "." else { return nil }
    let others = marks.dropLast()
    guard Set(others).count < 2, others.first != last else { return nil }
    guard groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return groups.dropLast().joined() + "." + (groups.last ?? "")
  }

  /// All marks group thousands.
  private var whole: String? {
    guard Set(marks).count == 1, let first = groups.first else { return nil }
    let isThousands =
      (1...3).contains(first.utf8.count) && first != "0"
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return isThousands ? groups.joined() : nil
  }
}

extension ByteCursor {
  /// Throws if the number that ended here goes on behind a mark.
  func refuseGrouping(
    from start: Int, commaSeparates: Bool
  ) throws(NumeralError) {
    var ahead = ByteCursor(bytes, at: position)
    guard ahead.takeGroup(commaSeparates: commaSeparates) != nil else {
      return
    }
    ahead.position = start
    var grouping = Grouping(ahead.takeDigitText())
    while let (mark, digits) = ahead.takeGroup(commaSeparates: commaSeparates) {
      grouping.append(mark, digits)
    }
    throw NumeralError(grouping.problem, start..<ahead.position)
  }

  private mutating func takeDigitText() -> String {
    let start = position
    while isDigit(byte()) { position += 1 }
    return text(start..<position)
  }

  /// A mark and the digits behind it. A blank may be any number of them.
  private mutating func takeGroup(
    commaSeparates: Bool
  ) -> (mark: Unicode.Scalar, digits: String)? {
    guard let mark = scalar, mark.isGroupingMark else { return nil }
    if mark == ",", commaSeparates { return nil }
    var ahead = self
    if mark.isBlank { ahead.skipBlanks() } else { ahead.advance() }
    guard isDigit(ahead.byte()) else { return nil }
    self = ahead
    return (mark, takeDigitText())
  }
}

extension Unicode.Scalar {
  fileprivate var isGroupingMark: Bool {
    isBlank || ",.'’_٬".unicodeScalars.contains(self)
  }
}

/// The rows that a program has printed, as far as they can be read.
struct Table: Sendable, Equatable {
  /// The rows up to the first that is no row.
  var rows: [Row] = []
  /// Decimals that the potentials were printed with, at most.
  var places = 0
  /// Why it is not the table that was asked for.
  var problem: Diagnosis?
}

extension Table {
  /// Reads what a program has printed.
  ///
  /// The first line is a header, `t_ms,u_mV,spike`, and each other one has
  /// three numbers; blanks around them, empty lines at the end and the line
  /// ends of Windows do no harm.
  init(reading output: [UInt8], wanted count: Int) {
    var lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    while lines.last?.allSatisfy(\.isBlank) == true { lines.removeLast() }
    guard let first = lines.first else {
      problem = .nothingPrinted
      return
    }
    let names = Self.fields(of: first)
    if names.map({ $0.lowercased() }) != Self.header {
      problem = .noHeader(Self.shown(first))
      // The rows may still tell what the neuron does.
      if Self.row(names) == nil { lines.removeFirst() }
    } else {
      lines.removeFirst()
    }
    rows.reserveCapacity(min(lines.count, count + 1))
    for (index, line) in lines.enumerated() {
      let fields = Self.fields(of: line)
      guard let row = Self.row(fields) else {
        problem = problem ?? .noRow(index + 1, Self.shown(line), fields)
        return
      }
      guard row.u.isFinite, row.time.isFinite else {
        problem = problem ?? .notFinite(index + 1, Self.shown(line))
        return
      }
      places = max(places, Self.places(of: fields[1]))
      rows.append(row)
      guard rows.count <= count + 1 else {
        problem = problem ?? .tooManyRows(lines.count, wanted: count)
        return
      }
    }
    if rows.count < count {
      problem = problem ?? .tooFewRows(rows.count, wanted: count)
    }
  }

  private static let header = ["t_ms", "u_mv", "spike"]

  private static func fields(of line: ArraySlice<UInt8>) -> [String] {
    let text = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    return text.split(separator: 0x2C, omittingEmptySubsequences: false).map {
      let start = $0.drop(while: \.isBlank)
      let end = start.lastIndex { !$0.isBlank }.map { $0 + 1 }
      return String(
        decoding: start[..<(end ?? start.startIndex)], as: UTF8.self)
    }
  }

  private static func row(_ fields: [String]) -> Row? {
    guard fields.count == 3, let time = Double(fields[0]),
      let u = Double(fields[1]), let spike = Double(fields[2]),
      spike == 0 || spike == 1
    else { return nil }
    return Row(time: time, u: u, fires: spike == 1)
  }

  /// Digits after the point; 17 of a number with an exponent.
  private static func places(of number: String) -> Int {
    if number.contains(where: { $0 == "e" || $0 == "E" }) { return 17 }
    guard let point = number.firstIndex(of: ".") else { return 0 }
    return number.distance(from: point, to: number.endIndex) - 1
  }

  /// The beginning of a line, to be quoted.
  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.prefix(60), as: UTF8.self)
      .filter { !$0.isNewline }
    return line.count > 60 ? text + "…" : text
  }
}

extension UInt8 {
  /// Space, tab, carriage return.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

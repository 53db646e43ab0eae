extension Diagnosis {
  static let nothingPrinted = mistake(
    "no-output",
    "The program printed nothing. It should print a line t_ms,u_mV,spike, and "
      + "then a line for each step.")

  static func noHeader(_ line: String) -> Diagnosis {
    mistake(
      "no-header",
      "The first line should be t_ms,u_mV,spike and is “\(line)”.")
  }

  static func noRow(
    _ number: Int, _ line: String, _ fields: [String]
  ) -> Diagnosis {
    let saysTruth =
      fields.count == 3
      && ["true", "false"].contains(fields[2].lowercased())
    return mistake(
      "bad-row",
      saysTruth
        ? "Row \(number) says “\(line)”. The last number is 1 for a spike and "
          + "0 for none: int(fired) in Python, fired ? 1 : 0 in Swift."
        : "Row \(number) is “\(line)”. A row has three numbers: the time in "
          + "ms, the potential in mV, and 1 for a spike or 0 for none.")
  }

  static func notFinite(_ number: Int, _ line: String) -> Diagnosis {
    mistake(
      "not-a-number",
      "Row \(number) is “\(line)”: a potential that is no number any more. "
        + "It has grown without bounds, or something was divided by zero.")
  }

  static func tooFewRows(_ count: Int, wanted: Int) -> Diagnosis {
    mistake(
      "rows-missing",
      "There are \(count) rows and \(wanted) steps. Print one row for each "
        + "current in I_nA.")
  }

  static func tooManyRows(_ count: Int, wanted: Int) -> Diagnosis {
    mistake(
      "rows-extra",
      "There are \(count) rows and \(wanted) steps. Print one row for each "
        + "current in I_nA.")
  }
}

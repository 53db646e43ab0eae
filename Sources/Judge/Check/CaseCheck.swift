import LIFCore
import Quantities

/// The rows of one case, checked: how they are meant, and what is wrong.
struct CaseCheck {
  let one: JudgeCase
  let table: Table
  /// How the rows are read, and how many steps more than t_ref holds take.
  private(set) var reading = Reading.ends
  private(set) var holds: Set<Int> = []
  /// Whether it fires and is released within steps, as the core does.
  private(set) var firesInside = false
  /// The first row that is wrong, if all others are as they should be.
  private(set) var fault: Fault?
  /// The rows by that reading.
  private(set) var walk: Walk

  /// Reads the rows in every way in which they may be meant, and takes the
  /// first in which nothing is wrong; or else as they are asked for.
  init(_ one: JudgeCase, _ table: Table) {
    (self.one, self.table) = (one, table)
    let rounding = JudgeCase.rounding(ofPlaces: table.places)
    walk = Walk(one: one, rows: table.rows, rounding: rounding)
    fault = walk.firstFault()
    guard fault != nil else { return }
    for reading in Reading.allCases {
      guard let rows = reading.rows(of: table.rows, in: one) else { continue }
      let walk = Walk(one: one, rows: rows, rounding: rounding)
      for slack in [0, 1] {
        var holds: Set<Int> = []
        guard walk.firstFault(slack: slack, &holds) == nil else { continue }
        (self.reading, self.walk, self.holds) = (reading, walk, holds)
        fault = nil
        return
      }
    }
    if walk.isFiringInside { (fault, firesInside) = (nil, true) }
  }

  /// A time that fits neither the end of its step nor its beginning.
  private var strangeTime: Diagnosis? {
    let step = one.step.value
    let shift = table.rows.first.map { $0.time < step / 2 } == true ? 0.0 : 1.0
    for (index, row) in table.rows.enumerated() {
      let wanted = (Double(index) + shift) * step
      guard (row.time - wanted).magnitude > step / 4 else { continue }
      let end = ((Double(index) + 1) * step).formatted(.significant(6))
      return .mistake(
        "times",
        "Row \(index + 1) bears the time \(row.time.formatted(.significant(6)))"
          + " ms; that step ends at \(end) ms.")
    }
    return nil
  }

  /// What is wrong, in a sentence; nil if nothing is.
  var complaint: String? {
    fault.map(walk.words(for:)) ?? problem?.message
  }

  /// What is wrong with the table as such.
  var problem: Diagnosis? { table.problem ?? rowTooMany ?? strangeTime }

  /// A row more than steps is the one for time zero, or one too many.
  private var rowTooMany: Diagnosis? {
    guard table.rows.count > one.currents.count, reading != .zeroFirst else {
      return nil
    }
    return .tooManyRows(table.rows.count, wanted: one.currents.count)
  }

  /// How it went, in a few words.
  var praise: String {
    let spikes = walk.rows.count { $0.fires }
    let times = spikes == 1 ? "1 spike" : "\(spikes) spikes"
    return "\(walk.rows.count) steps and \(spikes == 0 ? "no spike" : times), "
      + "as they should be."
  }
}

import Diagnostics

/// The experiments of a lesson down to some place, found by their names.
///
/// Everything below an experiment may name it. All shelves of a lesson are
/// one list, of which each sees as many as stand above its place: a thousand
/// exercises hold no thousand copies.
struct Shelf: Sendable {
  private var all: [Experiment] = []
  private var places: [String: Int] = [:]
  /// How many can be seen.
  private(set) var count = 0

  /// The experiments in the order of the lesson.
  var list: ArraySlice<Experiment> { all[..<count] }

  /// Those at the beginning.
  func first(_ count: Int) -> Shelf {
    var copy = self
    copy.count = min(count, self.count)
    return copy
  }

  /// Adds the next experiment; the first of two with one name keeps it.
  mutating func append(_ experiment: Experiment) {
    places[experiment.id] = places[experiment.id] ?? count
    all.append(experiment)
    count += 1
  }

  /// The experiment of a name.
  subscript(id: String) -> Experiment? {
    guard let place = places[id], place < count else { return nil }
    return all[place]
  }

  /// The last experiment that begins before a place in the lesson.
  func last(before offset: Int) -> Experiment? {
    let below = all.firstPlace { $0.range.lower >= offset }
    let place = min(below, count)
    return place > 0 ? all[place - 1] : nil
  }

  /// The experiment that a line names.
  func named(_ entry: Entry) throws(Diagnostic) -> Experiment {
    if let found = self[entry.value] { return found }
    throw .unknownName(
      entry.value, what: "experiment above with the id",
      at: entry.valueRange, among: names)
  }

  /// The names that may have been meant where one is unknown: those of the
  /// experiments above, the nearest hundred.
  var names: [String] { list.suffix(100).map(\.id) }
}

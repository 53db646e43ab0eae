import Diagnostics
import Expressions
import Quantities

/// An experiment as a lesson describes it: a neuron, an input, a duration.
///
///     ```experiment id=drive
///     given:  amp = 1.9 nA
///     neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
///     input:  amp from 10 ms to 60 ms
///     run:    100 ms
///     ```
///
/// It is a template: an exercise may give other values to its names, and
/// `run(with:)` makes the neuron, runs it and keeps the recording.
public struct Experiment: Sendable {
  /// Its name in the lesson.
  public let id: String
  /// Which curves are drawn, and whether the figure waits for the answer.
  public internal(set) var shows: Shows
  /// The author's own names.
  var given: [Assignment]
  /// The parameters of the neuron.
  var neuron: [Assignment]
  /// Inputs that add up.
  var inputs: [Input]
  /// The potential at the beginning; the resting potential if not said.
  var start: Written?
  /// How long it runs.
  var duration: Written
  /// How it is run; exactly if not said.
  var method: Method?
  /// What the potential follows in the place of the membrane equation.
  var equation: Entry?
  /// How many neurons there are; one if not said.
  var neurons: Written?
  /// The name that goes through a range in its figure.
  public internal(set) var sweep: Sweep?
  /// Where it asks for the exact course behind one in steps, if it does.
  var exactBehind: SourceRange?
  /// The whole fence.
  var range: SourceRange

  /// The names to which an exercise may give other values.
  var assignedNames: [String] { (given + neuron).map(\.name) }

  /// What the figure of an experiment shows.
  public struct Shows: Sendable, Equatable {
    /// The membrane potential.
    public var potential = true
    /// The input current beneath it.
    public var current = true
    /// Drawn where the fence stands; else only after an answer.
    public var atOnce = true
  }
}

/// `name = value`, as a lesson gives it.
struct Assignment: Sendable {
  /// The name in the spelling that everything uses: `tau` for `τ`.
  let name: String
  let nameRange: SourceRange
  let value: Written

  /// Reads `name = value`.
  init(_ entry: Entry) throws(Diagnostic) {
    let parts = entry.split(at: "=", most: 2)
    guard parts.count == 2, let name = parts[0].value.soleName else {
      throw .noAssignment(entry)
    }
    self.name = name
    nameRange = parts[0].valueRange
    value = try Written(parts[1])
  }

  /// Reads `a = 1 nA, b = 2 ms`.
  static func list(_ entry: Entry) throws(Diagnostic) -> [Assignment] {
    var list: [Assignment] = []
    for part in entry.splitAtCommas() { list.append(try Assignment(part)) }
    return list
  }
}

extension String {
  /// The name that the text is, in its usual spelling; nil if it is no name.
  var soleName: String? {
    guard let names = (try? Expression(self, options: .author))?.names,
      names.count == 1, names[0].range.count == utf8.count
    else { return nil }
    return names[0].name
  }
}

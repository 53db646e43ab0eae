import Diagnostics
import Expressions
import LIFCore
import Quantities

/// An experiment to play with: its parameters can be given other values, one
/// after the other, and it can be run.
///
/// It begins with the values that stand on the learner's page. No value is
/// ever taken that makes a neuron that cannot be: what would is refused, and
/// everything stays as it was. Making and changing one runs nothing.
public struct Sandbox: Sendable {
  /// The experiment, perhaps with an input more than in the lesson.
  private(set) var experiment: Experiment
  /// What the page gives in the place of the experiment's own values.
  private let page: [String: AnyQuantity]
  /// What the learner has put in the place of the page's values.
  private var chosen: [String: AnyQuantity] = [:]
  /// Everything that has a name, worked out.
  private(set) var values: [String: AnyQuantity] = [:]
  /// The values on the page.
  private(set) var originals: [String: AnyQuantity] = [:]
  /// Where each parameter can be moved with the keys.
  private(set) var sliders: [String: Slider] = [:]
  /// The ranges that the lesson gives to names.
  private let ranges: [String: QuantityRange]
  /// The experiment as the lesson has it.
  private let lesson: Experiment

  /// An experiment with the values of a page; nil if it cannot be made.
  init?(
    _ experiment: Experiment, with page: [String: AnyQuantity] = [:],
    ranges: [String: QuantityRange] = [:]
  ) {
    guard !experiment.isPopulation else { return nil }
    self.experiment = experiment.withTwoOfThree
    lesson = self.experiment
    self.page = page
    self.ranges = ranges
    do { try workOut() } catch { return nil }
    originals = values
    for name in names { makeSlider(of: name) }
  }

  /// An experiment by itself; nil if its values do not go together.
  public init?(_ experiment: Experiment) { self.init(experiment, with: [:]) }

  /// The names that can be given values: the author's first, then the
  /// neuron's, in the order of the lesson.
  public var names: [String] { experiment.assignedNames }

  /// Whether anything differs from the page.
  public var isChanged: Bool {
    names.contains { values[$0] != originals[$0] }
  }

  /// Gives names other values, or throws and changes nothing.
  mutating func put(
    _ new: [String: AnyQuantity]
  ) throws(Diagnostic) {
    var copy = self
    copy.chosen.merge(new) { _, new in new }
    try copy.workOut()
    for (name, value) in new { copy.sliders[name]?.include(value.value) }
    self = copy
  }

  /// Everything as on the page.
  public mutating func reset() {
    var copy = self
    copy.experiment = lesson
    copy.chosen = [:]
    guard (try? copy.workOut()) != nil else { return }
    copy.sliders = [:]
    for name in names { copy.makeSlider(of: name) }
    self = copy
  }

  /// One parameter as on the page; false if that cannot be now.
  public mutating func reset(_ name: String) -> Bool {
    guard let value = originals[name] else { return false }
    return (try? put([name: value])) != nil
  }

  /// What would be run.
  func setting() throws(Diagnostic) -> Experiment.Setting {
    try experiment.setting(with: overriding)
  }

  /// The values that take the place of the experiment's own.
  var overriding: [String: AnyQuantity] {
    page.merging(chosen) { _, chosen in chosen }
  }

  private mutating func workOut() throws(Diagnostic) {
    values = try setting().names.values
  }

  private mutating func makeSlider(of name: String) {
    guard let value = originals[name] ?? values[name] else { return }
    sliders[name] = Slider(name, around: value, asked: ranges[name])
  }
}

extension Sandbox {
  /// The same with one more value and one more input; nil if the name is
  /// taken or it does not fit.
  func adding(
    _ name: String, _ value: String, input: String
  ) -> Sandbox? {
    guard values[name] == nil else { return nil }
    var copy = self
    copy.experiment = experiment
    do {
      try copy.experiment.add(given: "\(name) = \(value)", input: input)
      try copy.workOut()
    } catch {
      return nil
    }
    copy.originals[name] = copy.values[name]
    copy.makeSlider(of: name)
    return copy
  }
}

extension Experiment {
  /// Given by R and C alone where a lesson gives all of tau, R and C, so that
  /// each can be moved by itself.
  fileprivate var withTwoOfThree: Experiment {
    let three = ["tau", "R", "C"]
    guard three.allSatisfy({ name in neuron.contains { $0.name == name } })
    else { return self }
    var copy = self
    copy.neuron.removeAll { $0.name == "tau" }
    return copy
  }

  /// Adds a value and an input that uses it.
  fileprivate mutating func add(
    given line: String, input: String
  ) throws(Diagnostic) {
    let source = SourceText(
      name: "sandbox", "given: \(line)\ninput: \(input)")
    let lines = Block(lines: source)
    for entry in lines.all("given") { given += try Assignment.list(entry) }
    for entry in lines.all("input") {
      if let one = try Input(entry) { inputs.append(one) }
    }
  }
}

public import Expressions
public import Quantities

/// What names mean at one place of a lesson.
///
/// An author may name everything: the author's own values, the parameters of
/// the neuron, `let` names, and outcomes of the run. A learner may name only
/// what stands on the page, or he could type the key (`learnerNames`).
public struct Situation: Scope, Sendable {
  /// The author's names and the parameters of the neuron.
  public var parameters: [String: AnyQuantity]
  /// The run whose outcomes can be asked for.
  public var run: Run?
  /// The experiments that a value in a message may name with `of`.
  var experiments = Shelf()
  /// What the runs behind its values may cost, within a proof.
  var budget: ProofBudget?
  /// The values that a learner has put in the place of the author's.
  var answers: [String: AnyQuantity] = [:]
  /// Whether the numbers of the author's text are those of this place: not
  /// in other variants, nor with a learner's own values.
  var isAuthors = true
  /// Names that stand for values worked out from the others.
  var derived: [String: Value] = [:]

  /// A place where only parameters have names.
  public init(parameters: [String: AnyQuantity] = [:], run: Run? = nil) {
    self.parameters = parameters
    self.run = run
    if let run {
      self.parameters.merge(run.parameters) { old, _ in old }
    }
  }

  /// What a learner's answer may name.
  public var learnerNames: Names { Names(parameters) }

  /// Everything that has a value here, for suggestions.
  public var names: [String] {
    var all = Array(parameters.keys) + Array(derived.keys)
    if run != nil { all += Outcomes.plain.keys }
    return all.sorted()
  }

  /// What a name measures.
  public func type(of name: String) -> ValueType? {
    value(of: name)?.type ?? outcome(name).map { .quantity($0.dimension) }
  }

  /// What a name is worth.
  public func value(of name: String) -> Value? {
    if let quantity = parameters[name] { return .quantity(quantity) }
    if let value = derived[name] { return value }
    guard let run else { return nil }
    return outcome(name)?.measure(run.recording)
  }

  /// What the argument of an outcome measures.
  public func parameters(of function: String) -> [Dimension]? {
    run == nil ? nil : Outcomes.indexed[function].map { [$0.parameter] }
  }

  /// What an outcome with an argument measures.
  public func type(ofCall function: String) -> ValueType? {
    Outcomes.indexed[function].map { .quantity($0.dimension) }
  }

  /// The outcome for an argument.
  public func call(_ function: String, _ arguments: [AnyQuantity]) -> Value? {
    guard let run, let argument = arguments.first else { return nil }
    return Outcomes.indexed[function]?.measure(run.recording, argument)
  }

  private func outcome(_ name: String) -> Outcomes.Plain? {
    run == nil ? nil : Outcomes.plain[name]
  }
}

extension Value {
  /// What the value measures; an undefined one has lost it.
  fileprivate var type: ValueType? {
    switch self {
    case .quantity(let quantity): .quantity(quantity.dimension)
    case .truth: .truth
    case .undefined: nil
    }
  }
}

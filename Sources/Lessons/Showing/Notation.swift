import Diagnostics
import Expressions
import Markdown
import Quantities

/// The symbols of a page: what each means, and what it is worth there.
///
/// It is what a learner may name. Outcomes of a run are not among it, or he
/// could ask for the key.
public struct Notation: Sendable {
  private let values: Names

  /// A symbol of the page.
  public struct Symbol: Sendable, Equatable {
    /// As it is written in answers: `u_rest`.
    public let name: String
    /// What it stands for; nil where the author made the name.
    public let meaning: String?
    /// What it is worth on this page; nil where it has no one value.
    public let value: String?
  }

  /// The notation of a page without values.
  public init() { values = Names() }

  /// The notation of a stop: that of its exercise in the learner's variant,
  /// else of the experiment that stands on it, else of the values in its
  /// prose. What stands on other pages only is none of it.
  init(_ stop: Stop, of lesson: Lesson, _ exercise: Exercise?) {
    let own = exercise.flatMap { try? $0.frame.parameters() } ?? [:]
    if !own.isEmpty {
      values = Names(own)
    } else if let experiment = lesson.experiment(on: stop) {
      values = (try? experiment.setting())?.names ?? Names()
    } else {
      values = Names(lesson.parametersInProse(of: stop))
    }
  }

  /// The symbols that have a value here, and those that every page may use.
  ///
  /// First those of the membrane equation in the order in which it is
  /// usually read, then the author's own by name.
  public var symbols: [Symbol] {
    let known = SymbolMeanings.all.map { symbol in
      Symbol(
        name: symbol.name, meaning: symbol.meaning, value: value(symbol.name))
    }
    let names = Set(known.map(\.name))
    let others = values.names.filter { !names.contains($0) }.map {
      Symbol(name: $0, meaning: nil, value: value($0))
    }
    return known + others
  }

  private func value(_ name: String) -> String? {
    values.values[name]?.formatted()
  }
}

// MARK: - Working things out

extension Notation {
  /// What a line of arithmetic comes to.
  public enum Result: Sendable {
    /// What it is worth, and remarks on how it was read.
    case value(String, notes: [String])
    /// Why it has no value; nothing is lost by it.
    case fault(Judgement)
  }

  /// Works out `12 * 3` or `R * C` with the values of the page.
  public func calculate(_ text: String) -> Result {
    do {
      let expression = try Expression(text)
      let notes = expression.notes.map(\.asSentence)
      switch try expression.evaluate(in: values) {
      case .quantity(let quantity):
        return .value(quantity.formatted(.significant(6)), notes: notes)
      case .truth(let holds):
        return .value(holds ? "true" : "false", notes: notes)
      case .undefined(let reason):
        return .value(reason.asSentence, notes: notes)
      }
    } catch {
      return .fault(.unreadable(error))
    }
  }
}

extension Lesson {
  /// The last experiment on a page.
  fileprivate func experiment(on stop: Stop) -> Experiment? {
    for item in stop.items.reversed() {
      if case .experiment(let index) = item { return experiments[index] }
    }
    return nil
  }

  /// The parameters whose values stand in the prose of a page; those that
  /// have two values there are left out.
  fileprivate func parametersInProse(of stop: Stop) -> [String: AnyQuantity] {
    var found: [String: Set<AnyQuantity>] = [:]
    for case .block(let block) in stop.items {
      for link in ValueLink.all(in: document, below: block) {
        for (name, value) in parameters(named: link) {
          found[name, default: []].insert(value)
        }
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private func parameters(named link: ValueLink) -> [String: AnyQuantity] {
    guard let experiment = experiment(of: link),
      let values = (try? experiment.setting())?.names.values,
      let formula = try? Expression(link.formula, options: .author)
    else { return [:] }
    let names = Set(formula.names.map(\.name))
    return values.filter { names.contains($0.key) }
  }
}

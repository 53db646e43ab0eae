import Diagnostics
import Expressions
import LIFCore
import Quantities

extension Experiment {
  /// A line `method:`, how the experiment is run: `exact`, the course between
  /// events that is worked out at once; or in steps, as other simulators go:
  /// `euler step 0.5 ms`, `exact step 0.1 ms stamp start`.
  struct Method: Sendable {
    private let integrator: Integrator
    private let step: Written?
    private let convention: Grid.Convention
    /// By how much the step is divided, to see whether it decides anything.
    var divisor = 1.0

    init(_ entry: Entry) throws(Diagnostic) {
      let clauses = try Clauses(entry, at: ["step", "stamp"])
      integrator = try Self.integrator(clauses)
      step = try clauses.written("step")
      convention = try Self.convention(clauses)
      if step == nil, integrator != .exact {
        throw clauses.fault(
          "`\(integrator.rawValue)` goes in steps, and no step is given",
          suggestion: "for example `\(integrator.rawValue) step 0.5 ms`")
      }
    }

    private static func integrator(
      _ clauses: Clauses
    ) throws(Diagnostic) -> Integrator {
      let name = clauses.head.value
      if let found = Integrator(rawValue: name) { return found }
      throw .unknownName(
        name, what: "method", at: clauses.head.valueRange,
        among: Integrator.allCases.map(\.rawValue))
    }

    private static func convention(
      _ clauses: Clauses
    ) throws(Diagnostic) -> Grid.Convention {
      guard let part = clauses.parts.first(where: { $0.word == "stamp" })
      else { return .endOfStep }
      switch part.entry.value {
      case "end": return .endOfStep
      case "start": return .startOfStep
      default:
        throw .unknownName(
          part.entry.value, what: "side of a step",
          at: part.entry.valueRange, among: ["end", "start"])
      }
    }

    /// What its course is called beside the exact one.
    var name: String { isExact ? "in steps" : integrator.rawValue }

    /// Whether it goes in steps at all.
    var hasStep: Bool { step != nil }

    /// How often a step works out the slope.
    var slopes: Int {
      switch integrator {
      case .exact, .euler: 1
      case .rk2: 2
      case .rk4: 4
      }
    }

    /// Whether it makes no errors of its own.
    var isExact: Bool { integrator == .exact }

    /// The grid with its step worked out; nil for the exact course.
    func grid(_ names: Names) throws(Diagnostic) -> Grid? {
      guard let step else { return nil }
      let dt = try step.quantity(Time.self, in: names)
      guard dt > .zero else {
        throw step.fault(code: "method", "the step must be above 0 ms")
      }
      return Grid(step: dt / divisor, convention, integrator)
    }
  }
}

public import Diagnostics
public import Plot
public import Quantities

extension Experiment {
  /// A run, and over it another with other values for some names.
  public func figure(
    of first: Run, and values: [String: AnyQuantity]
  ) throws(Diagnostic) -> Figure {
    let second = try run(with: values)
    return .overlay(
      now: second.figure, named: second.values(of: values.keys.sorted()),
      before: first.figure, named: first.values(of: values.keys.sorted()))
  }
}

extension Run {
  /// `amp = 3.5 nA, tau = 8 ms`.
  fileprivate func values(of names: [String]) -> String {
    names.map { name in
      let value = parameters[name]?.formatted(.significant(4)) ?? "none"
      return "\(name) = \(value)"
    }.joined(separator: ", ")
  }
}

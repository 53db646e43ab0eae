public import Diagnostics

/// A name as it is used in an expression.
public struct NameUse: Sendable, Equatable {
  /// The canonical name; the derivative is `du/dt`.
  public let name: String
  /// Where it stands.
  public let range: SourceRange
  /// How many arguments follow in parentheses; nil for a plain name.
  ///
  /// `I(t)` and `u(t)` are plain names. `R(a + b)` is listed with one
  /// argument, for only a scope tells a product from a call.
  public let argumentCount: Int?
}

extension Expression {
  /// The names and calls it uses, in the order of the text, each time that
  /// they occur; not the functions and constants of the language.
  ///
  /// A word that is spelt like a unit is not listed where a unit can stand,
  /// such as `ms` in `10 mV/ms`: nothing should have such a name. `C` is, for
  /// the capacitance is meant. Names written together, such as `RI`, are
  /// listed as one, for only a scope can take them apart.
  public var names: [NameUse] {
    syntax.nodes.compactMap(use(of:)).sorted {
      $0.range.lower < $1.range.lower
    }
  }

  /// The expressions beside the `=`, if it is one equation.
  public var sides: (left: Expression, right: Expression)? {
    guard let (quantities, relations) = comparison, relations == [.equal]
    else { return nil }
    return (quantities[0], quantities[1])
  }

  /// What its relations compare: `amp` and `0.8 nA` of `amp = 0.8 nA`.
  public var compared: [Expression] {
    syntax.nodes.flatMap { node -> [Expression] in
      guard case .chain(let operands, _) = node.kind else { return [] }
      return operands.compactMap(part)
    }
  }

  private func use(of node: Syntax.Node) -> NameUse? {
    switch node.kind {
    case .name(let typed, let place):
      let name = canonicalName(typed)
      if constants[name] != nil { return nil }
      if place.unit(spelt: typed) != nil { return nil }
      return NameUse(name: name, range: node.range, argumentCount: nil)
    case .application(let application):
      let name = application.name
      if Function.named(name) != nil { return nil }
      return NameUse(
        name: name, range: application.nameRange,
        argumentCount: application.arguments.count)
    default: return nil
    }
  }
}

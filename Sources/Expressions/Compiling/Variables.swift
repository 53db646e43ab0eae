public import Quantities

/// A name whose value is known only when compiled code runs.
public struct Variable: Sendable, Hashable {
  /// Its canonical name.
  public let name: String
  /// What it measures.
  public let dimension: Dimension

  /// A variable; its spelling is made canonical.
  public init(_ name: String, _ dimension: Dimension) {
    self.name = canonicalName(name)
    self.dimension = dimension
  }
}

/// A scope with variables before it, which have a type but no value.
struct VariableScope: Scope {
  let variables: [Variable]
  let base: any Scope

  /// The place of a variable among all, if a name is one.
  func index(of name: String) -> Int? {
    variables.firstIndex { $0.name == name }
  }

  func type(of name: String) -> ValueType? {
    index(of: name).map { .quantity(variables[$0].dimension) }
      ?? base.type(of: name)
  }

  func value(of name: String) -> Value? {
    index(of: name) == nil ? base.value(of: name) : nil
  }

  func parameters(of function: String) -> [Dimension]? {
    base.parameters(of: function)
  }

  func type(ofCall function: String) -> ValueType? {
    base.type(ofCall: function)
  }

  func call(_ function: String, _ arguments: [AnyQuantity]) -> Value? {
    base.call(function, arguments)
  }

  var names: [String] {
    let own = variables.map(\.name)
    return own + base.names.filter { !own.contains($0) }
  }
}

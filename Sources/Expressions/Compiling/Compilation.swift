public import Quantities

extension Expression {
  /// Compiles it to straight-line code of at most three variables; further
  /// ones mean nothing.
  ///
  /// Names that are no variables have the values of the scope; what depends
  /// only on them is computed now. Throws where `check` does, where such a
  /// part has no value, and where there is too much to do at every run.
  public func compiled(
    for variables: [Variable], in scope: some Scope,
    wanting dimension: Dimension
  ) throws(ExpressionError) -> CompiledExpression {
    let variables = Array(variables.prefix(CompiledExpression.variables))
    let scope = VariableScope(variables: variables, base: scope)
    let checked = try Checked(self, in: scope)
    try checked.want(dimension)
    var graph = Graph()
    var translator = Translator(checked, scope)
    let root = try translator.run(into: &graph).last ?? graph.add(0)
    return try graph.code(
      for: root, variables: Array(variables.indices), at: range)
  }
}

enum Compilation {
  /// What is refused, so that no text makes a step of a simulation slow.
  enum Limit {
    static let nodes = 20_000
    static let instructions = 1_000
  }
}

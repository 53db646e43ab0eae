public import Quantities

/// What an expression results in, known before any number is.
public enum ValueType: Equatable, Sendable {
  /// A quantity of this dimension; a plain number is one of dimension 1.
  case quantity(Dimension)
  /// True or false.
  case truth
}

/// What an expression evaluates to.
public enum Value: Equatable, Sendable {
  /// A number with its dimension.
  case quantity(AnyQuantity)
  /// True or false.
  case truth(Bool)
  /// No value, with the reason: "the neuron never fires".
  ///
  /// It spreads through arithmetic and functions; a relation with it is
  /// false.
  case undefined(String)
}

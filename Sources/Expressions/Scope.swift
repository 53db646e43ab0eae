public import Quantities

/// What names mean.
///
/// Every name is canonical: `tau` for τ, `threshold` for ϑ (see
/// `canonicalName`). The same scope must say the same for the same name.
public protocol Scope {
  /// What kind of thing a name stands for; nil if it is unknown.
  func type(of name: String) -> ValueType?
  /// What a name stands for; nil if it is unknown.
  func value(of name: String) -> Value?
  /// What a function of this scope takes, such as a time for `u(20 ms)`.
  func parameters(of function: String) -> [Dimension]?
  /// What kind of thing a function of this scope returns.
  func type(ofCall function: String) -> ValueType?
  /// The result of a function; the arguments fit `parameters(of:)`.
  func call(_ function: String, _ arguments: [AnyQuantity]) -> Value?
  /// Every name, for "did you mean" and to read `RI` as `R I`.
  var names: [String] { get }
}

/// A scope without functions says nothing about them.
extension Scope {
  /// There is no such function.
  public func parameters(of function: String) -> [Dimension]? { nil }
  /// There is no such function.
  public func type(ofCall function: String) -> ValueType? { nil }
  /// There is no such function.
  public func call(
    _ function: String, _ arguments: [AnyQuantity]
  ) -> Value? { nil }
}

/// Names with their values.
public struct Names: Scope, Sendable, Equatable {
  /// The value of each canonical name.
  public var values: [String: AnyQuantity]

  /// A scope of these names; their spelling is made canonical.
  public init(_ values: [String: AnyQuantity] = [:]) {
    self.values = values.keyedCanonically()
  }

  /// The quantity's dimension.
  public func type(of name: String) -> ValueType? {
    values[name].map { .quantity($0.dimension) }
  }

  /// The quantity.
  public func value(of name: String) -> Value? {
    values[name].map { .quantity($0) }
  }

  /// All names in alphabetical order.
  public var names: [String] { values.keys.sorted() }
}

/// Names of which only the dimension is known: enough to check, not to
/// evaluate.
public struct Symbols: Scope, Sendable, Equatable {
  /// The dimension of each canonical name.
  public var dimensions: [String: Dimension]

  /// A scope of these names; their spelling is made canonical.
  public init(_ dimensions: [String: Dimension]) {
    self.dimensions = dimensions.keyedCanonically()
  }

  /// The dimension.
  public func type(of name: String) -> ValueType? {
    dimensions[name].map { .quantity($0) }
  }

  /// None is known.
  public func value(of name: String) -> Value? { nil }

  /// All names in alphabetical order.
  public var names: [String] { dimensions.keys.sorted() }
}

extension [String: AnyQuantity] {
  fileprivate func keyedCanonically() -> Self { canonical(self) }
}

extension [String: Dimension] {
  fileprivate func keyedCanonically() -> Self { canonical(self) }
}

private func canonical<T>(_ entries: [String: T]) -> [String: T] {
  let sorted = entries.sorted { $0.key < $1.key }
  return Dictionary(
    sorted.map { (canonicalName($0.key), $0.value) },
    uniquingKeysWith: { first, _ in first })
}

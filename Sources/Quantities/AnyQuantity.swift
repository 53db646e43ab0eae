/// A number with a dimension that is known only when the program runs.
///
/// This is what people type. Code that knows what it wants asks for it:
/// `Voltage(quantity)` is nil for a current.
public struct AnyQuantity: Sendable, Hashable {
  /// The number of coherent units (see `Quantity`).
  public var value: Double
  /// What it measures.
  public var dimension: Dimension

  /// A number of coherent units of a dimension.
  public init(_ value: Double, _ dimension: Dimension = .number) {
    self.value = value
    self.dimension = dimension
  }

  /// A number of units.
  public init(_ number: Double, _ unit: Unit) {
    self.init(unit.coherent(number), unit.dimension)
  }

  /// A quantity whose kind is forgotten.
  public init<Kind>(_ quantity: Quantity<Kind>) {
    self.init(quantity.value, Kind.dimension)
  }
}

extension Quantity {
  /// The quantity, if it is one of this kind.
  public init?(_ quantity: AnyQuantity) {
    guard quantity.dimension == Kind.dimension else { return nil }
    self.init(coherent: quantity.value)
  }
}

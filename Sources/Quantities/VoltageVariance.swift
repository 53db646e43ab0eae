/// Voltage squared as a kind.
public enum VoltageVarianceKind: QuantityKind {
  /// V².
  public static var dimension: Dimension { Dimension(voltage: 2) }
}

/// The mean square of how far a potential is from its mean, stored in mV².
public typealias VoltageVariance = Quantity<VoltageVarianceKind>

extension VoltageVariance {
  /// The variance whose standard deviation is given.
  public init(ofStandardDeviation s: Voltage) {
    self.init(coherent: s.value * s.value)
  }

  /// The standard deviation, its square root.
  public var standardDeviation: Voltage {
    Voltage(coherent: value.squareRoot())
  }
}

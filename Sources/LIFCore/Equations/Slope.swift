public import Quantities

/// The change of a potential per time, as a kind.
public enum SlopeKind: QuantityKind {
  /// V/s.
  public static var dimension: Dimension { .slope }
}

/// How fast a potential changes, stored in mV/ms.
public typealias Slope = Quantity<SlopeKind>

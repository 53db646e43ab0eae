import Quantities

extension Unit {
  static let millivolts = UnitOf<VoltageKind>.millivolts.unit
  static let milliseconds = UnitOf<TimeKind>.milliseconds.unit
  static let nanoamperes = UnitOf<CurrentKind>.nanoamperes.unit
  static let hertz = UnitOf<FrequencyKind>.hertz.unit
}

extension Double {
  /// What breaks arithmetic that is not careful.
  static let awkward: [Double] = [
    0, -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e300,
    .leastNonzeroMagnitude, 1e15 + 0.5, -70, 2.5e-8,
  ]
}

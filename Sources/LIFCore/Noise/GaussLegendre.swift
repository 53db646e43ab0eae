/// The Gauss–Legendre rule of 8 points on the unit interval: exact for
/// polynomials up to degree 15.
///
/// The places are the zeros of the Legendre polynomial P8.
enum GaussLegendre {
  /// Where a function is looked at, and how much it counts there.
  static let rule: [(place: Double, weight: Double)] = [
    (0.019855071751231884, 0.05061426814518813),
    (0.10166676129318663, 0.11119051722668723),
    (0.2372337950418355, 0.15685332293894363),
    (0.4082826787521751, 0.181341891689181),
    (0.591717321247825, 0.181341891689181),
    (0.7627662049581645, 0.15685332293894363),
    (0.8983332387068134, 0.11119051722668724),
    (0.9801449282487681, 0.05061426814518813),
  ]
}

/// The bell curve e^(-x²/2) as a stack of 256 layers of equal area, from
/// which Gaussian numbers are drawn with hardly more than a multiplication.
///
/// Source: Marsaglia and Tsang, J. Stat. Softw. 5, 8 (2000).
struct Ziggurat {
  /// Where the lowest layer ends and the tail begins.
  static let edge = 3.654_152_885_361_008_8
  /// The area of each layer, that of the lowest with its tail.
  static let area = 0.004_928_673_233_974_655

  /// How wide each layer is, from the lowest up; of the lowest, as if it were
  /// a rectangle.
  let widths: [Double]
  /// How high the curve is at that width.
  let heights: [Double]

  static let standard = Ziggurat()

  private init() {
    let peak = portableExp(-Self.edge * Self.edge / 2)
    var widths = Array(repeating: 0.0, count: 257)
    var heights = Array(repeating: 0.0, count: 257)
    widths[0] = Self.area / peak
    var (x, y) = (Self.edge, peak)
    for layer in 1..<256 {
      (widths[layer], heights[layer]) = (x, y)
      y += Self.area / x
      x = (-2 * portableLog(min(y, 1))).squareRoot()
    }
    (widths[256], heights[256]) = (0, 1)
    (self.widths, self.heights) = (widths, heights)
  }
}

import Plot

/// What tells a curve from the others, with colour and without.
struct CurveInk {
  let style: Style
  let cadence: Cadence
  /// What it is made of in ASCII; nil for lines that follow the slope.
  let mark: Character?
  /// Whether every other dot of a steep piece is left out.
  var isLoose = false

  /// The ink of the curves of a panel, in their order. The first in front is
  /// solid; those behind are faint and dotted.
  static func inks(for curves: [Curve]) -> [CurveInk] {
    var number = -1
    return curves.map { curve in
      if curve.form == .points { return front[0] }
      if curve.isFaint { return faint }
      number += 1
      return front[number % front.count]
    }
  }

  private static let front = [
    CurveInk(style: Style(.cyan), cadence: .solid, mark: nil),
    CurveInk(style: Style(.green), cadence: .alternating, mark: "o"),
    CurveInk(style: Style(.blue), cadence: .dashed, mark: "x"),
    CurveInk(style: Style(.red), cadence: .dotted, mark: "*"),
  ]

  private static let faint = CurveInk(
    style: Style(dim: true), cadence: .dotted, mark: ":", isLoose: true)
}

/// Which of the two dots of a character a curve uses.
///
/// Where it uses one, that one stands for both, so that nothing is lost.
enum Cadence {
  /// Always both.
  case solid
  /// Only the left one.
  case dotted
  /// Both in every other character.
  case alternating
  /// Both in two characters, one in the next two.
  case dashed

  /// The column of dots that shows what happens in a column.
  func column(_ column: Int) -> Int {
    let character = column / 2
    let usesBoth =
      switch self {
      case .solid: true
      case .dotted: false
      case .alternating: character % 2 == 0
      case .dashed: character % 4 < 2
      }
    return usesBoth ? column : character * 2
  }
}

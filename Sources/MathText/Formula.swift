public import Diagnostics
import Text

/// A piece of TeX mathematics, read once and drawn as often as needed.
///
/// Reading never fails: what is not understood is shown as it was written and
/// named in `diagnostics`. Every character that could steer a terminal comes
/// out as a visible mark.
///
///     Formula(#"\tau \frac{du}{dt} = -u"#).typeset(.display).rows
///
///        du
///     τ ──── = −u
///        dt
public struct Formula: Sendable, Equatable {
  /// The TeX as it was given.
  public let source: String
  /// What its author should mend, in the order of the places; ranges are byte
  /// ranges into `source`.
  public let diagnostics: [Diagnostic]
  let tree: MathTree

  /// Reads `tex`, without the dollar signs around it.
  ///
  /// TeX of more than 64 KiB, nested more than 60 levels deep, or drawn on
  /// more than 10,000 columns, 2,000 rows or a million cells is kept as text
  /// and said to be so.
  public init(_ tex: String) {
    source = tex
    (tree, diagnostics) = MathTree.read(tex)
  }

  /// The formula as a block of text.
  ///
  /// `.inline` takes more than one row only for a formula that holds a table,
  /// such as a matrix.
  public func typeset(
    _ style: MathStyle, characters: MathCharacters = .unicode
  ) -> MathBox {
    let flat = style == .inline && !tree.holdsTable
    let box = Layout(tree, flat ? .flat : .tall, characters).whole
    return MathBox(box.isOversized ? verbatim(characters) : box)
  }

  /// The formula on one line: `e^(−t/τ)`, `(a + b)/c`, `u_rest`.
  ///
  /// Parentheses are added wherever the drawing said by position what a line
  /// has to say by precedence.
  public func oneLine(characters: MathCharacters = .unicode) -> String {
    let box = Layout(tree, .flat, characters).whole
    return MathBox(box.isOversized ? verbatim(characters) : box).rows[0]
  }

  /// The formula as a `math` element of MathML Core.
  public func mathML(_ style: MathStyle) -> String {
    MathMLWriter.element(of: tree, isDisplay: style == .display)
  }

  /// TeX as a `math` element, in the form in which writers of HTML ask for it.
  @Sendable public static func mathML(
    of tex: String, isDisplay: Bool
  ) -> String {
    Formula(tex).mathML(isDisplay ? .display : .inline)
  }

  /// The formula in rows of at most `width` columns; a width below 4 counts
  /// as 4.
  ///
  /// One too wide is broken before relations, then before binary operators,
  /// with the continuation indented; where even that is too wide, so is the
  /// one-line form, and at last it is wrapped.
  public func fitted(
    to width: Int, style: MathStyle, characters: MathCharacters = .unicode
  ) -> [String] {
    let width = max(4, width)
    let whole = typeset(style, characters: characters)
    if whole.width <= width { return whole.rows }
    if style == .display || tree.holdsTable,
      let broken = Layout(tree, .tall, characters).broken(to: width)
    {
      return MathBox(broken).rows
    }
    return Layout(tree, .flat, characters).wrapped(to: width)
      ?? wrapped(verbatim(characters), to: width)
  }

  private func verbatim(_ characters: MathCharacters) -> Box {
    Box(verbatim: characters.spelling(of: source.visible))
  }
}

/// Whether a formula stands alone or within a line of prose.
public enum MathStyle: Sendable {
  /// Alone: fractions, limits and tables take as many rows as they need.
  case display
  /// Within prose: on one row where it can be said on one row.
  case inline
}

/// The characters that may be used.
public enum MathCharacters: Sendable {
  /// Mathematical symbols, box drawing and combining accents.
  case unicode
  /// Nothing beyond ASCII: Greek letters and signs are spelt out.
  case ascii
}

/// A drawn formula: rows of text that join their neighbours at the baseline.
public struct MathBox: Sendable, Equatable {
  /// The rows from top to bottom, at least one, without trailing blanks.
  public var rows: [String]
  /// The index of the row on which the neighbours' text stands.
  public var baseline: Int
  /// How many columns the widest row takes.
  public var width: Int

  init(_ box: Box) {
    rows = box.rows.map(trimmed)
    baseline = box.baseline
    width = rows.map(\.width).max() ?? 0
  }
}

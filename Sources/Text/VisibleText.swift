extension String {
  /// The text with everything that could steer a terminal made visible.
  ///
  /// C0 controls become control pictures (ESC is shown as ␛), C1 controls,
  /// bidirectional overrides and invisible characters become `<U+202E>`.
  /// A tab is a blank; a line feed stays only in `visibleLines`.
  public var visible: String { madeVisible(keepingLines: false) }

  /// Like `visible`, but lines stay lines.
  public var visibleLines: String { madeVisible(keepingLines: true) }

  private func madeVisible(keepingLines: Bool) -> String {
    if !utf8.contains(where: { $0 < 0x20 }), !holdsHidden { return self }
    var output = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where keepingLines: output.append(scalar)
      case 0x09: output.append(" ")
      case 0x00...0x1F:
        output.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: output.append("\u{2421}")
      case _ where scalar.isHidden:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        output.append(contentsOf: "<U+\(zeros)\(code)>".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}

extension Unicode.Scalar {
  /// Controls, line and paragraph separators, what reorders or hides text,
  /// and what is no character. Marks stay, and the joiners that emoji and
  /// scripts need, and the soft hyphen, which a line may break at.
  /// Source: Unicode Standard Annex 44, General_Category and
  /// Default_Ignorable_Code_Point.
  public var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format, .unassigned:
      (isInvisible && !isJoinerOrHyphen)
        || properties.isNoncharacterCodePoint
    default: false
    }
  }

  /// Drawn as nothing; so are the anchors of interlinear notes, which the
  /// property leaves out.
  private var isInvisible: Bool {
    properties.isDefaultIgnorableCodePoint
      || (0xFFF9...0xFFFB).contains(value)
  }

  private var isJoinerOrHyphen: Bool {
    properties.isJoinControl || value == 0xAD
  }
}

import Plot

/// A name and a value at the left of a figure: `rest −70`.
struct GutterLabel {
  var name: StyledLine
  var value: StyledLine

  /// A label in what the medium can show.
  init(
    _ name: String, _ value: String = "", _ style: Style = .plain,
    on medium: Medium
  ) {
    self.name = medium.line(name, style)
    self.value = medium.line(value, style)
  }

  /// The columns of the label.
  var width: Int { line.width }

  /// The label on one line. A value in ASCII may begin with a blank of its
  /// own, as ` deg` does.
  var line: StyledLine {
    let isJoined =
      name.runs.isEmpty || value.runs.isEmpty || value.text.first == " "
    return isJoined ? name + value : name + " " + value
  }

  /// The label in at most this many columns where the value lets it: names
  /// are cut, numbers never.
  func fitted(to room: Int, on medium: Medium) -> GutterLabel {
    var label = self
    if width > room {
      let rest = line.width - name.width
      label.name = medium.cut(name, to: room - rest)
    }
    return label
  }
}

extension Medium {
  /// A text in characters that the medium can show.
  func line(_ text: String, _ style: Style = .plain) -> StyledLine {
    StyledLine(text, style).spelled(in: characters)
  }

  /// As much of a line as fits, with a sign that it was cut where the medium
  /// has one.
  func cut(_ line: StyledLine, to width: Int) -> StyledLine {
    characters == .ascii
      ? line.prefix(width: max(0, width)) : line.truncated(to: width)
  }
}

import Text

extension Run {
  /// The columns of the run.
  public var width: Int { text.width }
}

extension StyledLine {
  /// The columns of the line.
  ///
  /// Runs are measured as the one text that the terminal sees, since a mark
  /// at the start of a run joins the letter before it.
  public var width: Int {
    runs.count == 1 ? runs[0].width : text.width
  }
}

import Diagnostics

/// Tables: a row of headings, a row of dashes, rows of cells.
extension BlockParser {
  /// Takes a row of dashes under the last line of a paragraph; that line
  /// becomes the header, the lines before it stay a paragraph.
  mutating func startTable() -> Bool {
    guard extensions.contains(.tables), isInParagraph,
      let columns = reader.bytes.alignments(in: reader.rest),
      let header = lines.last?.range, !blocks[leaf].lines.isEmpty,
      reader.bytes.cells(in: header).count == columns.count
    else { return false }
    splitParagraph(before: header)
    blocks[leaf].kind = .table(
      alignments.count..<alignments.count + columns.count)
    alignments += columns
    blocks[leaf].range.upper = reader.bytes.trimmed(reader.rest).upper
    return true
  }

  /// Takes a line as a row of the open table.
  mutating func takeTableRow() -> Bool {
    guard leaf >= 0, case .table = blocks[leaf].kind else { return false }
    appendLine(Line(range: reader.bytes.trimmed(reader.rest)))
    return true
  }

  /// Leaves the last line of the open paragraph in a block of its own.
  private mutating func splitParagraph(before last: SourceRange) {
    let all = blocks[leaf].lines
    guard all.count > 1 else { return }
    blocks[leaf].lines = all.lowerBound..<(all.upperBound - 1)
    openLeaf(.paragraph(isFormula: false), at: last)
    blocks[leaf].lines = (all.upperBound - 1)..<all.upperBound
  }
}

extension [UInt8] {
  /// The cells of a row, without the blanks around them.
  ///
  /// A `|` ends a cell unless a backslash precedes it; one at the beginning
  /// and one at the end of the row are ornament.
  func cells(in row: SourceRange) -> [SourceRange] {
    let row = trimmed(row)
    var cells: [SourceRange] = []
    var start = row.lower
    if start < row.upper, self[start] == .pipe { start += 1 }
    for offset in start..<Swift.max(start, row.upper)
    where self[offset] == .pipe && self[offset - 1] != .backslash {
      cells.append(cell(start, offset))
      start = offset + 1
    }
    if start < row.upper { cells.append(cell(start, row.upper)) }
    return cells
  }

  private func cell(_ lower: Int, _ upper: Int) -> SourceRange {
    let start = end(from: lower, to: upper) { $0.isBlank }
    return trimmed(SourceRange(start, upper))
  }

  /// The alignments that a row of dashes and colons sets.
  fileprivate func alignments(in row: SourceRange) -> [Alignment]? {
    let first = self[row.lower]
    guard first == .pipe || first == .hyphen || first == .colon else {
      return nil
    }
    var alignments: [Alignment] = []
    for cell in cells(in: row) {
      guard let alignment = alignment(of: cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private func alignment(of cell: SourceRange) -> Alignment? {
    guard cell.count > 0 else { return nil }
    let isLeft = self[cell.lower] == .colon
    let isRight = self[cell.upper - 1] == .colon
    let dashes = cell.lower + (isLeft ? 1 : 0)
    let dashEnd = end(from: dashes, to: cell.upper) { $0 == .hyphen }
    guard dashEnd > dashes, dashEnd == cell.upper - (isRight ? 1 : 0) else {
      return nil
    }
    return switch (isLeft, isRight) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): Alignment.none
    }
  }
}

import Diagnostics

/// The opening of a fenced block of code.
struct Fence: Equatable {
  /// Where the backticks or tildes stand.
  let mark: SourceRange
  /// What follows them, without the blanks around it.
  let info: SourceRange
  /// How many columns it is indented; so many are taken off each line.
  let indent: Int
  var isClosed = false
}

/// Fenced code: lines between ``` and ```, or between ~~~ and ~~~.
extension BlockParser {
  /// Takes a line that opens a fence.
  mutating func startFence(at depth: Int) -> Bool {
    let bytes = reader.bytes
    let character = reader.first
    let start = reader.content
    let end = bytes.end(from: start, to: reader.end) { $0 == character }
    let rest = end..<reader.end
    guard end - start >= 3,
      character == .tilde || !bytes[rest].contains(.backtick)
    else { return false }
    close(to: depth)
    let lower = bytes.end(from: end, to: reader.end) { $0.isBlank }
    let fence = Fence(
      mark: SourceRange(start, end),
      info: bytes.trimmed(SourceRange(lower, reader.end)),
      indent: reader.indent)
    openLeaf(.fence(fence), at: bytes.trimmed(reader.rest))
    return true
  }

  /// Takes a line of the code, or the closing fence.
  mutating func continueFence(_ fence: Fence) -> Bool {
    if isClosing(fence) {
      var closed = fence
      closed.isClosed = true
      blocks[leaf].kind = .fence(closed)
      blocks[leaf].range.upper = reader.bytes.trimmed(reader.rest).upper
      closeLeaf()
    } else {
      reader.skip(columns: fence.indent)
      appendLine(reader.remainder)
    }
    return true
  }

  /// Whether the line closes the fence: at least as many of the same marks,
  /// and nothing else.
  private func isClosing(_ fence: Fence) -> Bool {
    let character = reader.bytes[fence.mark.lower]
    guard reader.indent < 4, reader.first == character else { return false }
    let end = reader.bytes.end(from: reader.content, to: reader.end) {
      $0 == character
    }
    return end - reader.content >= fence.mark.count
      && end == reader.bytes.trimmed(reader.rest).upper
  }

  mutating func reportIfUnclosed(_ fence: Fence) {
    guard !fence.isClosed else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "unclosed-fence",
        "no fence closes this block of code, so it takes all that follows",
        at: fence.mark, suggestion: "end it with a line of the same marks"))
  }
}

import Diagnostics

/// What a lesson file says, whatever its layout.
struct LessonMeaning {
  /// The fences that the machine reads.
  private let fences: [LessonFence]
  /// The bytes before each of them, and those after the last.
  private let prose: [ArraySlice<UInt8>]

  init(_ fences: [LessonFence], in source: SourceText) {
    self.fences = fences
    var start = 0
    var prose: [ArraySlice<UInt8>] = []
    for fence in fences {
      let lower = source.range(ofLine: fence.firstLine).lower
      prose.append(source.bytes[start..<lower])
      start = source.range(ofLine: fence.lastLine).upper
    }
    self.prose = prose + [source.bytes[start...]]
  }

  /// Where this file says something that another one does not.
  func firstDifference(from other: LessonMeaning) -> SourceRange? {
    for (index, fence) in fences.enumerated() {
      let isSame =
        index < other.fences.count
        && prose[index] == other.prose[index]
        && BlockMeaning(fence) == BlockMeaning(other.fences[index])
      if !isSame { return fence.block.range }
    }
    let isSame = fences.count == other.fences.count && prose == other.prose
    return isSame ? nil : SourceRange(0, 0)
  }
}

/// What a fence says, whatever its layout.
private struct BlockMeaning: Equatable {
  private let opening: String
  private let words: [String]
  private let attributes: [[String]]
  private let entries: [[String]]
  private let others: [OtherLine]
  private let isClosed: Bool

  init(_ fence: LessonFence) {
    opening = fence.opening
    words = fence.block.words
    attributes = fence.block.attributes.map { [$0.name, $0.value] }
    entries = fence.block.entries.map { [$0.key, $0.value] }
    others = fence.block.others.map { OtherLine($0.text) }
    isClosed = fence.isClosed
  }
}

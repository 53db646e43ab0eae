/// What a box begins or ends with, as far as spacing cares.
enum Edge: Sendable {
  case none
  case number, identifier
  /// A name of several letters, or text.
  case word
  /// The d of a differential, which clings to what follows.
  case differential
  /// A plus or minus that joins nothing.
  case sign
  /// What stands close to everything, such as a slash.
  case tight
  case function, binary, relation
  /// A large operator such as a sum.
  case largeOperator
  /// What ends with an exponent behind `^`.
  case power
  case opening, closing, punctuation
  case tallOpening, tallClosing
  /// Something of several rows, which must not touch its neighbour.
  case tall
  /// A blank of its own.
  case blank

  var isTall: Bool {
    self == .tall || self == .tallOpening || self == .tallClosing
  }
}

/// The blanks between two neighbours: the classes of The TeXbook, chapter 18,
/// with one column for any of its spaces, and one between the factors of a
/// product, which on a page the slope of the letters tells apart.
func gap(_ left: Edge, _ right: Edge, inScript: Bool) -> Int {
  switch (left, right) {
  case (.none, _), (_, .none), (.blank, _), (_, .blank): 0
  case (.relation, .relation): 0
  case (.relation, _), (_, .relation), (.binary, _), (_, .binary):
    inScript ? wordGap(left, right) : 1
  case (.tallOpening, _), (_, .tallClosing): 0
  case (.tall, _), (_, .tall), (_, .tallOpening): 1
  case (.punctuation, .closing), (_, .punctuation): 0
  case (.punctuation, _): inScript ? 0 : 1
  case (.opening, _), (_, .closing), (.tight, _), (_, .tight), (.sign, _): 0
  case (.function, .opening): 0
  case (.function, _), (_, .function): 1
  case (.largeOperator, _), (_, .largeOperator), (.power, _): 1
  default: factorGap(left, right, inScript: inScript)
  }
}

/// Between factors.
private func factorGap(_ left: Edge, _ right: Edge, inScript: Bool) -> Int {
  switch (left, right) {
  case (_, .opening), (_, .sign): 0
  case (.word, _), (_, .word): 1
  case (.differential, _), (.number, .identifier): 0
  default: inScript ? 0 : 1
  }
}

/// Letters do not run into a relation that is spelt with letters.
private func wordGap(_ left: Edge, _ right: Edge) -> Int {
  left == .word && right == .word ? 1 : 0
}

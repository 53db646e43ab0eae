/// What a learner is asked to type, before anyone decides how it looks.
public struct Question: Sendable {
  /// What stands before the answer: `amp`, or nothing.
  public var label: String?
  /// In short what an answer looks like: `a time, such as 12.5 ms`.
  public var expects: String
  /// How near is right, where it matters: `within 1 %`.
  public var tolerance: String?
  /// What is answered, and with what.
  public var form: Form

  /// What is answered, and with what.
  public enum Form: Sendable {
    /// A value, a formula, an equation: a line in the learner's language.
    case line
    /// Options in the order in which they are shown; one of them or several.
    case options([Passage], several: Bool)
    /// Things to put in order, as they are shown.
    case order([Passage])
    /// Things on the left, numbered, and for each one on the right, lettered.
    case match([Passage], with: [Passage])
    /// Anything at all, in the learner's own words.
    case words
    /// The command that runs a program; in a shell, `judge` does the same
    /// with one.
    case command(judge: String)
  }

  /// A question with everything named.
  public init(
    label: String? = nil, expects: String, tolerance: String? = nil,
    form: Form = .line
  ) {
    self.label = label
    self.expects = expects
    self.tolerance = tolerance
    self.form = form
  }

  /// What is shown with a number before it.
  public var numbered: [Passage] {
    switch form {
    case .options(let list, _), .order(let list), .match(let list, _): list
    case .line, .words, .command: []
    }
  }

  /// What is shown with a letter before it.
  public var lettered: [Passage] {
    if case .match(_, let list) = form { list } else { [] }
  }
}

extension Question {
  /// Whether an answer could begin with any letter.
  public var takesText: Bool { numbered.isEmpty }

  /// An answer as it reads without the numbers of the page: of a choice, the
  /// text of what was chosen.
  public func inWords(_ answer: String) -> String {
    let picks = answer.split(separator: " ")
    switch form {
    case .line, .words, .command: return answer
    case .options(let list, _), .order(let list):
      return picks.compactMap { Int($0) }
        .compactMap { list.text(at: $0 - 1) }.joined(separator: "; ")
    case .match(let left, let right):
      return picks.compactMap { pick -> String? in
        guard let letter = pick.last, let number = Int(pick.dropLast()),
          let one = left.text(at: number - 1),
          let other = right.text(at: letter.placeInAlphabet)
        else { return nil }
        return "\(one): \(other)"
      }.joined(separator: "; ")
    }
  }
}

extension [Passage] {
  fileprivate func text(at index: Int) -> String? {
    indices.contains(index) ? self[index].plainText : nil
  }
}

extension Character {
  /// 0 for `a`; -1 for what is no letter of the alphabet.
  var placeInAlphabet: Int {
    guard let ascii = lowercased().first?.asciiValue,
      (0x61...0x7A).contains(ascii)
    else { return -1 }
    return Int(ascii) - 0x61
  }

  /// `a` for 0.
  public static func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(0x61 + Swift.min(Swift.max(index, 0), 25))))
  }
}

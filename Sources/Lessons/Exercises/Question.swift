/// What a learner is asked to type at the end of a stop.
public struct Question: Sendable, Equatable {
  /// What stands before the answer: `amp`, or nothing.
  public var label: String?
  /// In short what an answer looks like: `a time, such as 12.5 ms`.
  public var expects: String
  /// How near is right, where it matters: `within 1 %`.
  public var tolerance: String?
  /// The options of a choice, in the order in which they are shown.
  public var options: [Passage]
  /// Whether several options may be chosen.
  public var allowsSeveral: Bool

  /// A question with everything named.
  public init(
    label: String? = nil, expects: String, tolerance: String? = nil,
    options: [Passage] = [], allowsSeveral: Bool = false
  ) {
    self.label = label
    self.expects = expects
    self.tolerance = tolerance
    self.options = options
    self.allowsSeveral = allowsSeveral
  }
}

/// How a language is coloured: just enough to tell words from notes.
struct Syntax: Sendable {
  /// Words that the language keeps for itself.
  var keywords: Set<String> = []
  /// What begins a comment that ends with the line.
  var comment: String?
  /// What may enclose strings, the longer first; only those of three
  /// characters reach over lines.
  var quotes: [String] = []
  /// Whether numbers are coloured.
  var hasNumbers = true
  /// What is coloured at the start of a line.
  var opening = Opening.nothing

  /// What the start of a line may be.
  enum Opening: Sendable {
    /// Like the rest of it.
    case nothing
    /// A name before a colon.
    case key
    /// A command behind `$`; other lines are what it printed.
    case command
  }

  /// The syntax that the first word of an info string names.
  init(of info: String) {
    switch info.split(separator: " ").first {
    case "swift": self = .swift
    case "python": self = .python
    case "console": self = .console
    case "experiment", "exercise": self = .block
    default: self = .unknown
    }
  }

  private init(
    keywords: String = "", comment: String? = nil, quotes: [String] = [],
    hasNumbers: Bool = true, opening: Opening = .nothing
  ) {
    self.keywords = Set(keywords.split(separator: " ").map(String.init))
    self.comment = comment
    self.quotes = quotes
    self.hasNumbers = hasNumbers
    self.opening = opening
  }

  private static let swift = Syntax(
    keywords: """
      actor any as associatedtype async await break case catch class continue \
      default defer do else enum extension fallthrough false fileprivate for \
      func guard if import in indirect init inout internal is lazy let \
      mutating nil nonisolated open operator override private protocol public \
      repeat rethrows return self Self some static struct subscript super \
      switch throw throws true try typealias unowned var weak where while
      """,
    comment: "//", quotes: [#"""""#, "\""])

  private static let python = Syntax(
    keywords: """
      False None True and as assert async await break class continue def del \
      elif else except finally for from global if import in is lambda nonlocal \
      not or pass raise return try while with yield
      """,
    comment: "#", quotes: [#"""""#, "'''", "\"", "'"])

  private static let console = Syntax(hasNumbers: false, opening: .command)
  private static let block = Syntax(opening: .key)
  private static let unknown = Syntax(hasNumbers: false)
}

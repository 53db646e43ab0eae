public import Diagnostics
public import Markdown

/// A course: an index file that names its lessons in order.
///
/// The index is a page to read first: its prose is the welcome, the links of
/// its ordered list are the lessons, and a fence holds the machine's facts.
public struct Course: Sendable {
  /// The name of the index file in the folder of a course.
  public static let indexName = "course.md"

  /// A short name that stays the same for ever; progress is kept under it.
  public let id: String
  /// What the course is called.
  public let title: String
  /// The index as a document.
  public let document: Document
  /// The blocks of the document that welcome the learner.
  public let welcome: [Int]
  /// The lessons in order.
  public let lessons: [Listing]
  /// The files that a lesson may quote, as paths from the project's root.
  public let quotable: [QuotableFile]
  /// What is wrong with the index.
  public let diagnostics: [Diagnostic]

  /// A lesson as the index names it.
  public struct Listing: Sendable, Equatable {
    /// The file name without its ending.
    public let id: String
    /// The file, beside the index.
    public let file: String
    /// The text of the link.
    public let title: String
    /// What the index says about it beside the link.
    public let summary: String
    /// The place of the link in the index.
    public let range: SourceRange
  }

  /// A file that lessons may quote.
  public struct QuotableFile: Sendable, Equatable {
    /// The path from the folder that holds the course.
    public let path: String
    /// Where the index names it.
    public let range: SourceRange
  }

  /// Reads the index of a course.
  public init(_ source: SourceText) {
    var reader = CourseReader(source)
    reader.read()
    document = reader.document
    title = reader.title
    id = reader.id ?? reader.title.slug
    welcome = reader.welcome
    lessons = reader.lessons
    quotable = reader.quotable
    diagnostics = reader.diagnostics
  }
}

/// Walks the index once and collects what it says.
private struct CourseReader {
  let document: Document
  var title = "Course"
  var id: String?
  var welcome: [Int] = []
  var lessons: [Course.Listing] = []
  var quotable: [Course.QuotableFile] = []
  var diagnostics: [Diagnostic]
  /// The lessons so far, in lower case: a disk may not tell cases apart.
  private var taken: Set<String> = []

  init(_ source: SourceText) {
    document = Document(source)
    diagnostics = document.diagnostics
  }

  mutating func read() {
    for index in document.children(of: 0) { read(block: index) }
    if lessons.isEmpty {
      diagnostics.append(
        Diagnostic(
          code: "no-lessons", "the course names no lessons",
          at: SourceRange(0, 0),
          suggestion: "write an ordered list of links: 1. [Leaky](leaky.md)"))
    }
  }

  private mutating func read(block index: Int) {
    let node = document.nodes[index]
    switch node.kind {
    case .heading(level: 1):
      title = document.plainText(of: index)
    case .codeBlock(let code)
    where code.info.split(separator: " ").first == "course":
      read(Block(code, range: node.range, in: document.source))
    case .list(.ordered):
      document.children(of: index).forEach { readListing($0) }
    case .frontMatter:
      break
    default:
      welcome.append(index)
    }
  }

  private mutating func read(_ block: Block) {
    for entry in block.entries {
      switch entry.key {
      case "id": id = entry.value
      case "quote": readQuote(entry)
      default:
        diagnostics.append(
          .unknownKey(entry, in: "course", of: ["id", "quote"]))
      }
    }
    diagnostics += block.others.map { .notAKey($0) }
  }

  /// A quoted file lies below the folder that holds the course.
  private mutating func readQuote(_ entry: Entry) {
    let parts = entry.value.split(
      separator: "/", omittingEmptySubsequences: false)
    guard !entry.value.isEmpty, !parts.contains(".."), !parts.contains("")
    else {
      diagnostics.append(
        Diagnostic(
          code: "quote-outside",
          "a quoted file lies below the folder that holds the course",
          at: entry.valueRange, suggestion: "such as Sources/Neuron.swift"))
      return
    }
    quotable.append(
      Course.QuotableFile(path: entry.value, range: entry.valueRange))
  }

  private mutating func readListing(_ item: Int) {
    guard let link = firstLink(in: item),
      case .link(let file, _) = document.nodes[link].kind
    else { return }
    let range = document.nodes[link].range
    guard file.hasSuffix(".md"), isSafeName(file) else {
      diagnostics.append(
        Diagnostic(
          code: "lesson-file",
          "a lesson is a Markdown file beside the index, not `\(file)`",
          at: range))
      return
    }
    if file.lowercased() == Course.indexName {
      diagnostics.append(
        Diagnostic(
          code: "lesson-file", "the index cannot be a lesson of its own",
          at: range, suggestion: "name a file beside it"))
      return
    }
    let id = String(file.dropLast(3))
    if !taken.insert(id.lowercased()).inserted {
      diagnostics.append(
        Diagnostic(
          code: "duplicate-lesson", "`\(file)` is named twice", at: range))
      return
    }
    lessons.append(
      Course.Listing(
        id: id, file: file, title: document.plainText(of: link),
        summary: summary(of: item, after: link), range: range))
  }

  /// A plain name: nothing that could lead out of the folder.
  private func isSafeName(_ name: String) -> Bool {
    !name.hasPrefix(".")
      && name.utf8.allSatisfy { $0 != 0x2F && $0 != 0x5C && $0 >= 0x20 }
  }

  private func firstLink(in node: Int) -> Int? {
    for child in document.children(of: node) {
      if case .link = document.nodes[child].kind { return child }
      if case .paragraph = document.nodes[child].kind,
        let link = firstLink(in: child)
      {
        return link
      }
    }
    return nil
  }

  /// The rest of the item, without the dash that parts it from the link.
  private func summary(of item: Int, after link: Int) -> String {
    let text = document.plainText(of: item)
    let title = document.plainText(of: link)
    guard let found = text.firstRange(of: title) else { return text }
    let rest = text[found.upperBound...]
    return String(rest.drop { !$0.isLetter && !$0.isNumber })
  }
}

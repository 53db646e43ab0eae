public import Diagnostics
public import Lessons
public import Plot

/// What is to be seen now, before anyone decides how it looks.
///
/// Content stays while the learner is at one place; exchanges are added to
/// it. A face with a screen shows the content and the latest exchanges, a
/// face that only adds lines writes whatever is new.
public struct Page: Sendable {
  /// Changes when another page begins; one that comes back from under
  /// another has its own again.
  public var id: Int
  /// Where the learner is.
  public var header: Header?
  /// From top to bottom.
  public var content: [Part]
  /// What was said since, oldest first.
  public var exchanges: [Exchange]
  /// What can be typed now.
  public var prompt: Prompt
  /// Whether its end, where a question stands, is to be seen first.
  public var opensAtEnd = false
  /// Sliders that take the whole screen and every key, where they are shown.
  public var explorer: Explorer?

  /// Where the learner is.
  public struct Header: Sendable, Equatable {
    /// The lesson, or what is asked outside of any.
    public var lesson: String
    /// `Step 4 of 11`, or nothing on a page that is no step.
    public var place: String?
    /// The step.
    public var title: String?
    /// How many steps are finished, of how many.
    public var done: Int
    /// How many steps there are.
    public var total: Int
    /// Whether it is a lesson with steps; else it has questions.
    public var isLesson = true
  }

  /// A part of a page.
  public enum Part: Sendable {
    /// Prose of the course.
    case passage(Passage)
    /// A figure.
    case figure(Figure)
    /// The numbers of a figure.
    case table(Figure)
    /// A sentence of the program's.
    case line(String, Tone)
    /// Things to choose from, numbered from 1 or lettered from a.
    case options([Passage], Marker)
    /// An answer as it was typed and as it was read; or the solution, as it
    /// would be typed.
    case answer(
      label: String?, text: String, echo: String?, isSolution: Bool = false)
    /// The place in the answer above that could not be read.
    case pointer(SourceRange, label: String?, text: String)
    /// Entries to choose from by number.
    case menu([MenuEntry])
    /// Keys and what they do.
    case keys([KeyHelp])
    /// The name of the page with a curve beside it, to see how curves look.
    case sampleCurve(title: String)
    /// How many answers were right, topic by topic.
    case scores([Score])
    /// An empty line.
    case gap
  }

  /// What stands before a thing to choose.
  public enum Marker: Sendable, Hashable {
    case number, letter

    /// What is typed to choose the thing at a place.
    public func text(at index: Int) -> String {
      switch self {
      case .number: String(index + 1)
      case .letter: String(Character.letter(index))
      }
    }
  }

  /// What a sentence is about.
  public enum Tone: Sendable, Hashable {
    /// The name of the page.
    case title
    /// Nothing in particular.
    case plain
    /// By the way.
    case quiet
    /// It is right.
    case good
    /// It is not right yet.
    case bad
    /// Something to know.
    case remark
  }

  /// Something that was said after the content.
  public struct Exchange: Sendable {
    /// What kind of thing it is.
    public var kind: Kind
    /// From top to bottom.
    public var parts: [Part]

    /// What kind of thing was said.
    public enum Kind: Sendable, Hashable {
      /// An answer and what it is worth.
      case attempt
      /// Help.
      case hint
      /// A word of the program's.
      case notice
    }
  }

  /// A line of a menu.
  public struct MenuEntry: Sendable, Equatable {
    /// What is typed to choose it.
    public var number: Int
    /// What it is called.
    public var title: String
    /// What it is about.
    public var detail: String
    /// How much of it is finished; nil where it is one step.
    public var extent: Extent?
    /// Whether the learner is here.
    public var isCurrent: Bool

    /// How many steps are finished, of how many.
    public struct Extent: Sendable, Equatable {
      /// The finished steps.
      public var done: Int
      /// All steps.
      public var total: Int
    }
  }

  /// How many answers to questions about one thing were right.
  public struct Score: Sendable, Equatable {
    /// What they were about.
    public var title: String
    /// How many were right.
    public var right: Int
    /// How many there were.
    public var total: Int
  }

  /// A key and what it does.
  public struct KeyHelp: Sendable, Equatable {
    /// What is pressed or typed.
    public var key: String
    /// What it does.
    public var meaning: String

    /// A key and what it does.
    public init(_ key: String, _ meaning: String) {
      self.key = key
      self.meaning = meaning
    }
  }

  /// The line at which the learner types.
  public struct Prompt: Sendable, Equatable {
    /// What stands before the answer.
    public var label: String?
    /// What an answer looks like, shown while nothing is typed.
    public var placeholder: String
    /// The line being typed.
    public var line: LineEditor
    /// What else can be done.
    public var keys: [KeyHelp]
    /// Whether anything but Enter and commands can be typed.
    public var takesAnswer: Bool
  }
}

import Judge
import Lessons
import Tutor

/// A learner in front of a session: what is typed goes in, what the session
/// asks for is done, what it records is kept.
struct Learner {
  private(set) var session: Session
  /// The journal: what was in it before, and what was added since.
  private(set) var journal: [JournalEntry]
  private(set) var hasQuit = false
  /// What was said to the characters that curves are drawn with.
  private(set) var curveWishes: [CurveWish] = []
  /// The programs that were asked for.
  private(set) var programs: [NamedProgram] = []
  /// What the judge says of any program.
  var assessment = Assessment(cases: [], diagnosis: [])
  private var clock = 1000.0

  /// A learner with a journal, before the first key.
  init(
    _ journal: [JournalEntry] = [], in outline: Outline = SampleCourse.outline,
    atLesson lesson: Int? = nil, seed: UInt64? = nil,
    asksAboutCurves: Bool = false, day: Int = 0
  ) {
    self.journal = journal
    clock = 86_400 * Double(day) + 1000
    session = Session(
      outline: outline, progress: Progress(journal, in: outline.course.id),
      schedule: Schedule(journal, in: outline.course.id), atLesson: lesson,
      seed: seed)
    session.asksAboutCurves = asksAboutCurves
    perform(session.begin(at: clock))
  }

  /// A learner who takes a quiz some days after the beginning of time.
  init(
    _ journal: [JournalEntry] = [], in outline: Outline = SampleCourse.outline,
    quiz: Quiz, day: Int = 0, seed: UInt64? = nil
  ) {
    self.journal = journal
    clock = 86_400 * Double(day) + 1000
    session = Session(
      outline: outline, progress: Progress(journal, in: outline.course.id),
      schedule: Schedule(journal, in: outline.course.id), quiz: quiz,
      seed: seed)
    perform(session.begin(at: clock))
  }

  /// The same learner another day.
  var returned: Learner { Learner(journal, in: session.outline) }

  /// Types lines and sends each.
  mutating func type(_ lines: String...) {
    for line in lines { send(.line(line)) }
  }

  /// Hands over an event and does what is asked for.
  mutating func send(_ event: Event) {
    clock += 1
    perform(session.update(event, at: clock))
  }

  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .present(let stop, let lesson, let draw):
        let event = Event.presented(
          Presentation(stop, of: lesson, for: draw))
        waiting += session.update(event, at: clock)
      case .presentAfresh(let stop, let lesson, let draw):
        let event = Event.presented(
          Presentation(stop, of: lesson, for: draw))
        waiting += session.update(event, at: clock)
      case .judge(let answer, let exercise):
        let event = Event.judged(exercise.judge(answer))
        waiting += session.update(event, at: clock)
      case .build(let program):
        programs.append(program)
        let event = Event.judged(program.judgement(of: assessment))
        waiting += session.update(event, at: clock)
      case .simulate(let request):
        waiting += session.update(.simulated(request.perform()), at: clock)
      case .record(let entry): journal.append(entry)
      case .curves(let wish): curveWishes.append(wish)
      case .quit: hasQuit = true
      }
    }
  }

  /// What was recorded, as `answered one/product wrong`.
  var record: [String] {
    journal.map { entry in
      ["\(entry.event) \(entry.lesson)/\(entry.stop)", entry.verdict]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The page from top to bottom, a line for each part.
  var content: [String] { session.page.content.map(\.words) }

  /// The latest exchange, a line for each part.
  var said: [String] { session.page.exchanges.last?.parts.map(\.words) ?? [] }

  /// Whether the latest exchange is the solution.
  var seesSolution: Bool { said.contains { $0.hasPrefix("solution ") } }

  /// `Step 2 of 3`, or `Question 1 of 3`.
  var place: String? { session.page.header?.place }

  /// What the prompt offers: `Enter`, `?`.
  var keys: [String] { session.page.prompt.keys.map(\.key) }
}

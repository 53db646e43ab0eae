import Display
import Judge
import Lessons
import Platform
import Tutor

/// Carries out what a session asks of the world.
struct SessionRunner<Machine: Host> {
  let host: Machine
  var session: Session
  /// Nil where nothing is to be kept, as in a demonstration.
  var journal: JournalFile<Machine>?
  private(set) var hasQuit = false
  private let medium: Medium
  /// What the learner likes.
  private(set) var settings: Settings<Machine>
  /// The run that is to be shown next: a burst of keys asks for many.
  private var wanted: TrialRequest?
  /// The program of the learner's that is to be run next.
  private var named: NamedProgram?

  init(
    _ host: Machine, _ session: Session, _ journal: JournalFile<Machine>?,
    _ settings: Settings<Machine>, on medium: Medium
  ) {
    self.host = host
    self.session = session
    self.journal = journal
    self.settings = settings
    self.medium = medium
    self.session.asksAboutCurves = settings.mustAsk(on: medium)
  }

  /// Shows the session its first page.
  mutating func begin() {
    perform(session.begin(at: host.now()))
    for notice in journal?.notices ?? [] { send(.notice(notice)) }
  }

  /// Hands an event to the session and does what it asks for. What was asked
  /// before is done with first.
  mutating func send(_ event: Event) {
    runNamedProgram()
    perform(session.update(event, at: host.now()))
  }

  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .present(let stop, let lesson, let draw):
        let presentation = Presentation(stop, of: lesson, for: draw)
        waiting += update(.presented(presentation))
      case .presentAfresh(let stop, let lesson, let draw):
        let presentation = Presentation(stop, of: lesson, for: draw)
        waiting += update(.presented(presentation))
      case .judge(let answer, let exercise):
        waiting += update(.judged(exercise.judge(answer)))
      case .build(let program):
        named = program
      case .record(let entry):
        guard let notice = journal?.append(entry) else { break }
        waiting += update(.notice(notice))
      case .curves(let wish):
        let words = settings.take(wish, on: medium)
        if let words { waiting += update(.notice(words)) }
      case .simulate(let request):
        wanted = request
      case .quit:
        hasQuit = true
      }
    }
  }

  /// Whether a program of the learner's is about to run, which may take some
  /// seconds: time to show the page that says so.
  var isAboutToRun: Bool { named != nil }

  /// Runs the program that the learner has named, and hands on what it is
  /// worth: nothing, if it was stopped because this program is to end.
  private mutating func runNamedProgram() {
    guard let program = named else { return }
    named = nil
    let judged = JudgedProgram(host: host, command: program.command)
    let judging = judged.judging(of: program.ideas)
    guard host.endingSignal == nil else { return }
    let judgement = program.judgement(
      of: judging.assessment, figure: judging.figure)
    perform(update(.judged(judgement)))
  }

  /// The page to be shown: what is wanted is run first.
  mutating func settledPage() -> Page {
    runNamedProgram()
    if let request = wanted {
      wanted = nil
      perform(update(.simulated(request.perform())))
    }
    return session.page
  }

  private mutating func update(_ event: Event) -> [Effect] {
    session.update(event, at: host.now())
  }
}

import Display
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

  /// Hands an event to the session and does what it asks for.
  mutating func send(_ event: Event) {
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

  /// The page to be shown: what is wanted is run first.
  mutating func settledPage() -> Page {
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

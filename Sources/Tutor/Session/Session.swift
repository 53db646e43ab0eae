import Lessons

/// A learner's hour with a course, as a value.
///
/// Everything that happens reaches it as an event; everything that it wants
/// from the world is an effect. It reads no clock and runs no simulation, so
/// the same events always lead to the same pages.
public struct Session: Sendable {
  /// The course and its lessons.
  public internal(set) var outline: Outline
  /// What the learner has done so far.
  public internal(set) var progress: Progress
  /// What he remembers, and when it is to be asked again.
  public internal(set) var schedule: Schedule
  /// What the learner's variants follow from; nil for the first variant of
  /// everything.
  let seed: UInt64?
  /// What is on the screen.
  var scene: Scene
  /// Whether the first page shows a curve and asks if it can be seen.
  public var asksAboutCurves = false
  /// The line being typed.
  var line = LineEditor()
  /// The number of the page, by which a face sees when another one begins,
  /// and knows one that comes back.
  var pageNumber = 0
  /// How many pages there have been.
  var pageCount = 1
  /// Where among what was said the word on a Ctrl-C stands, until another
  /// key comes.
  var interruption: Int?
  /// What was said since the page began.
  var exchanges: [Page.Exchange] = []
  /// The pages on which this one lies; closing it uncovers the last.
  var beneath: [Leaf] = []
  /// A yes or no that is waited for.
  var confirmation: Confirmation?
  /// The day on which the session began; nil before that.
  var today: CalendarDay?
  /// Whether the learner types whole lines, where no key moves a slider.
  public var readsLines = false

  /// A session at its first page; nothing happens until an event does.
  ///
  /// A learner keeps the seed with which he began; `seed` is for a new one.
  public init(
    outline: Outline, progress: Progress, schedule: Schedule? = nil,
    seed: UInt64? = nil
  ) {
    self.outline = outline
    self.progress = progress
    self.schedule = schedule ?? Schedule(in: outline.course.id)
    self.seed = progress.seed ?? seed
    let isFinished =
      !progress.records.isEmpty && outline.resumption(progress) == nil
    scene = isFinished ? .courseEnd : .welcome
  }

  /// A session that begins in a lesson, if one is named.
  public init(
    outline: Outline, progress: Progress, schedule: Schedule? = nil,
    atLesson lesson: Int?, seed: UInt64? = nil
  ) {
    self.init(
      outline: outline, progress: progress, schedule: schedule, seed: seed)
    if let lesson, let place = outline.entry(toLesson: lesson, progress) {
      scene = .stop(Visit(place: place, phase: .reading))
    }
  }

  /// A session that begins with a quiz or a review.
  public init(
    outline: Outline, progress: Progress, schedule: Schedule, quiz: Quiz,
    seed: UInt64? = nil
  ) {
    self.init(
      outline: outline, progress: progress, schedule: schedule, seed: seed)
    scene = .stop(Visit(place: quiz.place, phase: .reading, quiz: quiz))
  }

  /// Which variant the learner gets at a place: another one each time that
  /// he begins the step anew.
  func draw(at place: Outline.Place) -> Draw {
    let resets = progress[outline.address(of: place)]?.resets ?? 0
    return (seed.map { Draw.seed($0) } ?? .first).redrawn(resets)
  }

  /// What is wanted before the first event.
  public mutating func begin(at time: Double) -> [Effect] {
    today = CalendarDay(at: time)
    guard case .stop(let visit) = scene else { return simulate() }
    return visit.quiz.map { open($0, at: time) }
      ?? open(visit.place, at: time)
  }

  /// Takes an event, and says what it asks of the world.
  public mutating func update(_ event: Event, at time: Double) -> [Effect] {
    switch event {
    case .ended: return leave(at: time)
    case .key(.control("c")): return interrupt(at: time)
    case .key where interruption != nil:
      return endInterruption(with: event, at: time)
    case .key(.control("d")) where line.characters.isEmpty:
      return leave(at: time)
    case .key(.control("d")): return update(.key(.delete), at: time)
    case .key(let key) where isExploring: return explore(key)
    case .key(.tab): return keepDraft(at: time) + openExplorer()
    case .key(.escape) where isPlaying && line.characters.isEmpty:
      return leaveSandbox()
    case .key(.enter): return submit(line.take(), at: time)
    case .key(let key):
      _ = line.handle(key)
      // What is deleted does not come back.
      return line.characters.isEmpty ? keepDraft(at: time) : []
    case .line(let text):
      readsLines = true
      line.set(text)
      return submit(line.take(), at: time)
    case .idle: return keepDraft(at: time)
    case .notice(let text):
      say(text, .remark)
      return []
    case .presented(let presentation):
      return show(presentation, at: time)
    case .judged(let judgement):
      return receive(judgement, at: time)
    case .simulated(let result):
      receive(result)
      return []
    }
  }

  private mutating func show(
    _ presentation: Presentation, at time: Double
  ) -> [Effect] {
    guard case .stop(var visit) = scene else { return [] }
    visit.presentation = presentation
    scene = .stop(visit)
    sayFinish(of: visit)
    guard visit.quiz?.isSitting == true else { return [] }
    // Which variant it is, is known only now.
    return [record(.opened, at: time, visit.place)]
  }
}

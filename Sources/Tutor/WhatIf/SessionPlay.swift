import Diagnostics
public import Lessons

// What-if: the experiment of a page as a sandbox, on top of the page. What
// was typed there is still typed when it is closed.

extension Session {
  /// A session without a course: one experiment to explore, with sliders on a
  /// screen, line by line elsewhere.
  public init(exploring sandbox: Sandbox, title: String, onScreen: Bool) {
    let nothing = Course(SourceText(name: "", ""))
    self.init(
      outline: Outline(course: nothing, lessons: []),
      progress: Progress(in: nothing.id))
    scene =
      onScreen
      ? .explore(Explorer(sandbox, title: "What if · \(title)"))
      : .play(Play(sandbox, title: title))
  }

  /// Whether there are lessons, and not only an experiment to explore.
  public var hasCourse: Bool { !outline.lessons.isEmpty }

  /// Opens the experiment of the page, to be changed line by line.
  mutating func openPlay() -> [Effect] {
    closeHelp()
    if case .play = scene {
      return hint("This is it: type `\(example)`, or `back`.")
    }
    guard let (sandbox, title) = sandboxHere() else { return [] }
    return lay(.play(Play(sandbox, title: title)))
  }

  /// Opens it with sliders; in the place of the page where it is changed line
  /// by line.
  mutating func openExplorer() -> [Effect] {
    closeHelp()
    if readsLines {
      if isPlaying {
        return hint("Sliders need keys; here type values: `\(example)`.")
      }
      return openPlay()
    }
    if case .play(let play) = scene {
      scene = .explore(
        Explorer(play.sandbox, title: "What if · \(play.title)"))
      return simulate()
    }
    guard let (sandbox, title) = sandboxHere() else { return [] }
    return lay(.explore(Explorer(sandbox, title: "What if · \(title)")))
  }

  private mutating func lay(_ scene: Scene) -> [Effect] {
    open(scene) + simulate()
  }

  /// The run of the values on the screen.
  func simulate() -> [Effect] {
    switch scene {
    case .play(let play): [.simulate(play.request)]
    case .explore(let explorer): [.simulate(explorer.request)]
    default: []
    }
  }

  private var example: String {
    if case .play(let play) = scene { play.example } else { "" }
  }

  /// The part of the help that is about the page under it, if values are
  /// typed there.
  var playHelp: [Page.Part] {
    guard case .play(let play) = beneath.last?.scene else { return [] }
    return [.line("What-if", .title), .keys(play.keys), .gap]
  }

  // MARK: Which experiment

  /// The experiment of the page and what it is called; says why there is
  /// none to be had.
  private mutating func sandboxHere() -> (Sandbox, String)? {
    guard let visit, !isBetweenSteps else {
      return Sandbox.standard.map { ($0, "a standard neuron") }
    }
    if visit.quiz != nil {
      say("In a quiz nothing is tried out; after it, everything.", .remark)
      return nil
    }
    let exercise = visit.task?.exercise
    if mustAnswerFirst(visit) {
      say("First your answer: a run would show it.", .remark)
      return nil
    }
    guard let sandbox = sandbox(at: visit.place, posed: exercise) else {
      say(
        "This step has no experiment to play with. `lif explore` opens a "
          + "standard neuron.", .remark)
      return nil
    }
    return (sandbox, outline.step(at: visit.place).title)
  }

  /// What leads to the experiment of a stop, where it has one and it may be
  /// seen.
  func playKeys(at visit: Visit) -> [Page.KeyHelp] {
    let exercise = visit.task?.exercise
    let isThere =
      exercise?.isPlayable == true
      || outline.stop(at: visit.place)
        .isPlayable(in: outline.lesson(at: visit.place))
    guard isThere, visit.quiz == nil, !mustAnswerFirst(visit) else {
      return []
    }
    return [.init(readsLines ? "play" : "Tab", "what if")]
  }

  private func mustAnswerFirst(_ visit: Visit) -> Bool {
    visit.phase == .asking && !isFinished(visit)
      && visit.task?.exercise.keepsRunHidden == true
  }

  /// Whether the page belongs to no step, such as the list of lessons.
  private var isBetweenSteps: Bool {
    switch scene {
    case .stop, .help, .play, .explore: false
    case .welcome, .list, .quizEnd, .lessonEnd, .courseEnd: true
    }
  }

  /// The experiment of a stop, else the nearest before it in its step.
  private func sandbox(
    at place: Outline.Place, posed exercise: Exercise?
  ) -> Sandbox? {
    let lesson = outline.lesson(at: place)
    let stops = outline.step(at: place).stops
    if let found = lesson.sandbox(at: stops[place.stop], posed: exercise) {
      return found
    }
    return stops[..<place.stop].reversed().lazy
      .compactMap { lesson.sandbox(at: $0) }.first
  }

  // MARK: What happens there

  var isExploring: Bool {
    if case .explore = scene { true } else { false }
  }

  /// The sliders as they are seen: what is said on the page has no other
  /// place there.
  var explorerWithWords: Explorer? {
    guard case .explore(var explorer) = scene else { return nil }
    if case .line(let words, _) = exchanges.last?.parts.first {
      explorer.notice = words
    }
    return explorer
  }

  var isPlaying: Bool {
    if case .play = scene { true } else { false }
  }

  /// A key in front of the sliders.
  mutating func explore(_ key: Key) -> [Effect] {
    guard case .explore(var explorer) = scene else { return [] }
    exchanges = []
    let wish = explorer.update(key)
    scene = .explore(explorer)
    switch wish {
    case .nothing: return []
    case .run: return simulate()
    case .leave: return leaveSandbox()
    }
  }

  /// What a run gave.
  mutating func receive(_ result: Result<Trial, TrialError>) {
    switch scene {
    case .explore(var explorer):
      explorer.receive(result)
      scene = .explore(explorer)
    case .play(var play):
      exchanges.append(play.receive(result))
      scene = .play(play)
    default: break
    }
  }

  /// Back to the page below; without one, there is nothing left to do.
  mutating func leaveSandbox() -> [Effect] {
    beneath.isEmpty ? [.quit] : close()
  }

  /// Takes a line where values are typed.
  mutating func take(_ text: String, in play: Play) -> [Effect] {
    var play = play
    switch text.trimmed.lowercased() {
    case "", "back": return leaveSandbox()
    case "reset":
      guard play.reset() else {
        return hint("Everything is as it was at first.")
      }
    case "undo":
      guard play.undo() else { return hint("There is nothing to undo.") }
    case "run": play.runAgain()
    case "f": return showRates(of: play)
    default:
      do {
        try play.assign(text)
      } catch {
        let parts: [Page.Part] = [
          .answer(label: nil, text: text, echo: nil),
          .pointer(error.place, label: nil, text: text),
          .line(error.sentence, .remark),
        ]
        exchanges.append(.init(kind: .notice, parts: parts))
        return []
      }
    }
    scene = .play(play)
    return simulate()
  }

  /// The f–I curve of the values as they stand.
  private mutating func showRates(of play: Play) -> [Effect] {
    guard play.isRun else {
      return hint("These values were not run, so there is no curve of them.")
    }
    guard let rates = play.rates else {
      return hint(
        "There is no f–I curve here: it takes a threshold and the membrane "
          + "equation.")
    }
    exchanges.append(
      .init(
        kind: .attempt,
        parts: [
          .figure(rates), .answer(label: nil, text: "f", echo: nil),
        ]))
    return []
  }

  /// What a command means where values are typed; nil for what it always
  /// means.
  mutating func obey(_ name: Command.Name, in play: Play) -> [Effect]? {
    switch name {
    case .run, .reset: return take(name.rawValue, in: play)
    case .previous: return leaveSandbox()
    case .next: return hint("Enter goes back to the page; from there, on.")
    case .list, .go:
      return hasCourse ? nil : hint("Here is no course; `lif` begins it.")
    default: return nil
    }
  }

  private mutating func hint(_ sentence: String) -> [Effect] {
    say(sentence, .remark)
    return []
  }
}

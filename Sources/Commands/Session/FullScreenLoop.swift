import Display
import Faces
import Platform
import Tutor

/// A session on a whole screen, key by key.
struct FullScreenLoop<Machine: Host> {
  private var screen: Screen<Machine>
  private var runner: SessionRunner<Machine>
  private var face: FullScreenFace
  private var decoder = KeyDecoder()

  init(
    _ runner: SessionRunner<Machine>, _ console: Console<Machine>,
    _ options: Options
  ) {
    self.runner = runner
    screen = Screen(console, options)
    face = FullScreenFace(on: runner.settings.applied(to: console.medium))
  }

  private var host: Machine { screen.console.host }

  /// Runs until the learner leaves; false if the terminal cannot do it.
  ///
  /// The rest of the course, if it is not there yet, is read while he looks
  /// at the first page.
  mutating func run(readingOn texts: LessonTexts? = nil) -> Bool {
    guard screen.enter() else { return false }
    runner.begin()
    draw()
    if let texts {
      runner.session.take(texts.outline)
      draw()
    }
    while !runner.hasQuit { react(to: nextInput()) }
    leave()
    return true
  }

  /// Waits; a lone escape only so long as the rest of a sequence may take,
  /// an answer being typed until its writer stops to think.
  private func nextInput() -> Input {
    let pause = runner.session.hasUnsavedDraft ? 1.0 : nil
    return host.nextInput(waitingAtMost: decoder.awaitsMore ? 0.05 : pause)
  }

  private mutating func react(to input: Input) {
    switch input {
    case .bytes(let bytes): press(decoder.decode(bytes).joined)
    case .timeout where decoder.awaitsMore: press(decoder.flush())
    case .timeout: runner.send(.idle)
    case .resized: screen.measure()
    case .ended, .terminate: runner.send(.ended)
    }
    if !runner.hasQuit { draw() }
  }

  private mutating func press(_ keys: [Key]) {
    for key in keys where !runner.hasQuit {
      if key == .control("z") {
        screen.suspend()
      } else if let key = face.filter(key, on: runner.session.page) {
        runner.send(.key(key))
        // What is pressed next belongs to the page that comes of it.
        if runner.isAboutToRun { draw() }
      }
    }
  }

  private mutating func draw() {
    if runner.isAboutToRun { show(runner.session.page) }
    show(runner.settledPage())
  }

  private mutating func show(_ page: Page) {
    face.medium = runner.settings.applied(to: screen.medium)
    screen.show(face.frame(of: page))
  }

  /// Leaves the last page in the scrollback.
  private func leave() {
    screen.leave(
      face.farewell(runner.session.page) + [""]
        + Farewell.lines(of: runner, on: face.medium))
  }
}

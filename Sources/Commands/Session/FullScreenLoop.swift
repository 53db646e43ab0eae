import Display
import Faces
import Platform
import Tutor

/// A session on a whole screen, key by key.
struct FullScreenLoop<Machine: Host> {
  private let console: Console<Machine>
  private let options: Options
  private var runner: SessionRunner<Machine>
  private var face: FullScreenFace
  private var decoder = KeyDecoder()
  private var shown: Frame?

  init(
    _ runner: SessionRunner<Machine>, _ console: Console<Machine>,
    _ options: Options
  ) {
    self.runner = runner
    self.console = console
    self.options = options
    face = FullScreenFace(on: runner.settings.applied(to: console.medium))
  }

  private var host: Machine { console.host }

  /// Runs until the learner leaves; false if the terminal cannot do it.
  ///
  /// The rest of the course is read while he looks at the first page.
  mutating func run(readingOn texts: LessonTexts) -> Bool {
    guard host.enterRawMode(farewell: Array(ScreenControl.leave.utf8)) else {
      return false
    }
    console.print(ScreenControl.enter)
    runner.begin()
    draw()
    runner.session.take(texts.outline)
    draw()
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
    case .bytes(let bytes): press(decoder.decode(bytes))
    case .timeout where decoder.awaitsMore: press(decoder.flush())
    case .timeout: runner.send(.idle)
    case .resized:
      measure()
    case .ended, .terminate: runner.send(.ended)
    }
    if !runner.hasQuit { draw() }
  }

  private mutating func press(_ keys: [Key]) {
    for key in keys where !runner.hasQuit {
      if key == .control("z") {
        suspend()
      } else if let key = face.filter(key, on: runner.session.page) {
        runner.send(.key(key))
      }
    }
  }

  private mutating func suspend() {
    console.print(ScreenControl.leave)
    host.suspend()
    console.print(ScreenControl.enter)
    measure()
  }

  /// The screen may have another size, and its content is not known.
  private mutating func measure() {
    face.medium = Surroundings(host, options).medium
    shown = nil
  }

  private mutating func draw() {
    face.medium = runner.settings.applied(to: face.medium)
    let frame = face.frame(of: runner.session.page)
    let encoder = ANSIEncoder(face.medium)
    _ = host.write(frame.diff(from: shown, by: encoder), to: .output)
    shown = frame
  }

  /// Gives the screen back and leaves the last page in the scrollback.
  private func leave() {
    console.print(ScreenControl.leave)
    host.leaveRawMode()
    console.print(
      ANSIEncoder(face.medium).encode(
        face.farewell(runner.session.page) + [""]))
    console.print(Farewell.lines(of: runner, on: face.medium))
  }
}

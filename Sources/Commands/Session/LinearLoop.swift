import Display
import Faces
import Platform
import Tutor

/// A session line by line: for pipes, dumb terminals and screen readers.
struct LinearLoop<Machine: Host> {
  private let console: Console<Machine>
  private var runner: SessionRunner<Machine>
  private var face: LinearFace
  private var input: LineReader<Machine>

  init(_ runner: SessionRunner<Machine>, _ console: Console<Machine>) {
    self.runner = runner
    self.runner.session.readsLines = true
    self.console = console
    face = LinearFace(on: console.medium)
    input = LineReader(console.host)
  }

  /// Runs until the learner leaves, the input ends, or nobody reads.
  mutating func run() {
    if console.host.isTerminal(.input) {
      console.host.heedSignals()
      input.heedsSignals = true
    }
    runner.begin()
    while !runner.hasQuit {
      if runner.isAboutToRun {
        console.print(face.news(of: runner.session.page))
      }
      let page = runner.settledPage()
      face.medium = runner.settings.applied(to: console.medium)
      let lead = ANSIEncoder(console.medium).encode(face.lead(of: page))
      let isRead =
        console.print(face.news(of: page) + face.question(of: page))
        && console.print(lead)
      guard isRead, let line = input.nextText() else {
        runner.send(.ended)
        break
      }
      // A terminal shows what is typed; of a pipe it is shown here.
      if !console.host.isTerminal(.input) {
        console.print([StyledLine(line).spelled(in: console.medium.characters)])
      }
      runner.send(.line(line))
    }
    console.print([""] + Farewell.lines(of: runner, on: console.medium))
  }
}

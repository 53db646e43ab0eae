import Display
import Faces
import Platform
import Tutor

/// A preview on a whole screen: the page, and below it what is wrong.
struct PreviewLoop<Machine: Host> {
  private var preview: Preview<Machine>
  private var screen: Screen<Machine>
  private var face: FullScreenFace
  private var decoder = KeyDecoder()

  init(
    _ preview: Preview<Machine>, _ console: Console<Machine>,
    _ options: Options
  ) {
    self.preview = preview
    screen = Screen(console, options)
    face = FullScreenFace(on: console.medium)
  }

  /// Runs until its reader leaves; false if the terminal cannot do it.
  mutating func run() -> Bool {
    guard screen.enter() else { return false }
    draw()
    while !preview.runner.hasQuit {
      if preview.awaitsProof {
        preview.prove()
        draw()
      }
      react(
        to: screen.console.host.nextInput(
          waitingAtMost: FileWatch<Machine>.interval))
    }
    screen.leave(
      PreviewPanel(medium: screen.medium).farewell(preview.previewed))
    return true
  }

  private mutating func react(to input: Input) {
    var isNew = true
    switch input {
    case .bytes(let bytes): press(decoder.decode(bytes))
    case .timeout where decoder.awaitsMore: press(decoder.flush())
    case .timeout: isNew = false
    case .resized: screen.measure()
    case .ended, .terminate: preview.runner.send(.ended)
    }
    if preview.look() || isNew, !preview.runner.hasQuit { draw() }
  }

  private mutating func press(_ keys: [Key]) {
    for key in keys where !preview.runner.hasQuit {
      let page = preview.runner.session.page
      let isEmpty =
        page.prompt.line.characters.isEmpty && page.explorer == nil
      switch key {
      case .control("z"): screen.suspend()
      case .control("c"): preview.runner.send(.ended)
      case .right where isEmpty: preview.turn(forward: true)
      case .left where isEmpty: preview.turn(forward: false)
      default:
        if let key = face.filter(key, on: page) {
          preview.runner.send(.key(key))
          if preview.runner.isAboutToRun { draw() }
        }
      }
    }
  }

  private mutating func draw() {
    if preview.runner.isAboutToRun { show(preview.runner.session.page) }
    show(preview.runner.settledPage())
  }

  private mutating func show(_ page: Page) {
    var medium = preview.runner.settings.applied(to: screen.medium)
    let height = medium.height ?? 24
    let panel = PreviewPanel(medium: medium).lines(
      of: preview.previewed, near: preview.range,
      isMissing: preview.isMissing, atMost: max(1, height / 3))
    medium.height = max(1, height - panel.count)
    face.medium = medium
    let frame = face.frame(of: page)
    screen.show(
      Frame(
        width: medium.width, height: height, lines: frame.lines + panel,
        cursor: frame.cursor))
  }
}

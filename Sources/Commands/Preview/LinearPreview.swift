import Display
import Faces
import Platform
import Tutor

/// A preview as a text that only grows: each time that the file is written,
/// the page of the edit and what is wrong.
struct LinearPreview<Machine: Host> {
  private var preview: Preview<Machine>
  private let console: Console<Machine>
  private var face: LinearFace
  private var typed: [UInt8] = []

  init(_ preview: Preview<Machine>, _ console: Console<Machine>) {
    self.preview = preview
    self.preview.readsLines = true
    self.console = console
    face = LinearFace(on: console.medium)
  }

  /// Runs as long as somebody types; into a pipe, one page is all. The result
  /// is the exit code.
  mutating func run() -> Int32 {
    show()
    guard console.host.isTerminal(.input), console.host.isTerminal(.output)
    else { return preview.previewed.hasErrors ? 1 : 0 }
    console.host.heedSignals()
    while !preview.runner.hasQuit {
      switch console.host.nextInput(
        waitingAtMost: FileWatch<Machine>.interval)
      {
      case .bytes(let bytes): take(bytes)
      case .ended, .terminate: preview.runner.send(.ended)
      case .resized, .timeout: if preview.look() { show() }
      }
    }
    return console.host.exitCode
  }

  private mutating func take(_ bytes: [UInt8]) {
    typed += bytes
    while let end = typed.firstIndex(of: 0x0A), !preview.runner.hasQuit {
      let line = String(decoding: typed[..<end], as: UTF8.self)
      typed.removeFirst(end + 1)
      preview.runner.send(.line(line))
      if !preview.runner.hasQuit { ask() }
    }
  }

  /// The page from its beginning, below it what is wrong.
  private mutating func show() {
    preview.prove()
    let page = preview.runner.settledPage()
    face = LinearFace(on: medium)
    console.print(face.news(of: page))
    console.print(
      PreviewPanel(medium: medium).lines(
        of: preview.previewed, near: preview.range,
        isMissing: preview.isMissing, atMost: .max) + [""])
    ask()
  }

  /// What can be shown, with the characters that its reader sees.
  private var medium: Medium {
    preview.runner.settings.applied(to: console.medium)
  }

  private mutating func ask() {
    guard console.host.isTerminal(.input) else { return }
    if preview.runner.isAboutToRun {
      console.print(face.news(of: preview.runner.session.page))
    }
    let page = preview.runner.settledPage()
    face.medium = medium
    console.print(face.news(of: page) + face.question(of: page))
    console.print(ANSIEncoder(console.medium).encode(face.lead(of: page)))
  }
}

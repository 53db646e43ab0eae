import Display
import Faces
import Platform

/// The whole screen of a terminal: taken, drawn by difference, given back.
struct Screen<Machine: Host> {
  let console: Console<Machine>
  /// What can be shown, as of the last time that the size was asked for.
  private(set) var medium: Medium
  private let options: Options
  private var shown: Frame?

  init(_ console: Console<Machine>, _ options: Options) {
    self.console = console
    self.options = options
    medium = console.medium
  }

  /// Takes the screen; false if the terminal cannot do it.
  func enter() -> Bool {
    let farewell = Array(ScreenControl.leave.utf8)
    guard console.host.enterRawMode(farewell: farewell) else { return false }
    console.print(ScreenControl.enter)
    return true
  }

  /// Writes what a frame has that the last one had not.
  mutating func show(_ frame: Frame) {
    let encoder = ANSIEncoder(medium)
    console.print(Array(frame.diff(from: shown, by: encoder)))
    shown = frame
  }

  /// The screen may have another size, and its content is not known.
  mutating func measure() {
    medium = Surroundings(console.host, options).medium
    shown = nil
  }

  /// Stops the program until the shell goes on with it.
  mutating func suspend() {
    console.print(ScreenControl.leave)
    console.host.suspend()
    console.print(ScreenControl.enter)
    measure()
  }

  /// Gives the screen back and leaves some lines in the scrollback.
  func leave(_ lines: [StyledLine]) {
    console.print(ScreenControl.leave)
    console.host.leaveRawMode()
    console.print(lines)
  }
}

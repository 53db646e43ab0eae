import Diagnostics
import Display
import Faces
import Platform
import Plot
import Text

/// Where a command writes, and what can be shown there.
struct Console<Machine: Host> {
  let host: Machine
  let medium: Medium
  /// The same for a page that scrolls by.
  let page: Medium

  init(_ host: Machine, _ options: Options?) {
    self.host = host
    medium = Surroundings(host, options).medium
    page = Surroundings(host, options).page
  }

  /// Writes text as it is.
  @discardableResult
  func print(_ text: String) -> Bool { print(Array(text.utf8)) }

  /// Writes bytes as they are.
  @discardableResult
  func print(_ bytes: [UInt8]) -> Bool { host.write(bytes, to: .output) }

  /// Writes lines in their looks.
  @discardableResult
  func print(_ lines: [StyledLine]) -> Bool {
    print(ANSIEncoder(medium).encode(lines))
  }

  /// Writes text about a problem.
  func complain(_ text: String) {
    _ = host.write(Array(text.visibleLines.utf8), to: .error)
  }

  /// Writes findings with their lines and carets, the first of them where
  /// there are very many.
  func complain(of findings: [Diagnostic], in source: SourceText) {
    let most = 20
    for finding in findings.prefix(most) {
      complain(finding.report(in: source))
    }
    if findings.count > most {
      complain("and \(findings.count - most) more like these\n")
    }
  }

  /// Draws a figure.
  func draw(_ figure: Figure) {
    print(Picture(figure).lines(on: medium))
  }
}

import Diagnostics

/// A lesson in which ⟦brackets⟧ mark where a finding must point.
struct Marked {
  let source: SourceText
  let place: SourceRange

  init(_ text: String) {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "⟦⟧".contains($0) })
    let lower = parts.first?.utf8.count ?? 0
    let length = parts.count > 1 ? parts[1].utf8.count : 0
    source = SourceText(name: "lesson.md", parts.joined())
    place = SourceRange(lower, lower + length)
  }
}

/// The neuron and input that most tests use: EPFL's defaults with a step.
let drive = """
  ```experiment id=drive
  given:  amp = 1.9 nA
  neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
          threshold = -50 mV, t_ref = 2 ms
  input:  amp from 10 ms to 60 ms
  run:    100 ms
  ```

  """

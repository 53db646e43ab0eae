import Diagnostics
import Lessons
import Testing

/// Values that are typed.
@Suite struct AssignmentTests {
  @Test(
    arguments: [
      ("amp = 3 nA", "amp = 3 nA", "amp", "3 nA / 1.9 nA"),
      ("set amp = 3 nA", "amp = 3 nA", "amp", "3 nA / 1.9 nA"),
      ("  set  amp=3000pA ", "amp = 3 nA", "amp", "3 nA / 1.9 nA"),
      ("amp = 2 * amp", "amp = 3.8 nA", "amp", "3.8 nA / 1.9 nA"),
      ("R = 8 MΩ, C = 2 nF", "R = 8 MΩ, C = 2 nF", "C", "2 nF / 1 nF"),
      ("theta = -48 mV", "ϑ = −48 mV", "threshold", "−48 mV / −50 mV"),
      ("R_m = inf", "R = inf MΩ", "R", "inf MΩ / 10 MΩ"),
      ("amp = (threshold - u_rest) / R", "amp = 2 nA", "amp", "2 nA / 1.9 nA"),
      // Each by itself could not be.
      (
        "u_reset = -40 mV; threshold = -30 mV", "u_reset = −40 mV, ϑ = −30 mV",
        "u_reset", "−40 mV / −65 mV"
      ),
    ])
  func `a value is set as people write it`(
    _ text: String, _ echo: String, _ name: String, _ shown: String
  ) throws {
    var box = try driven()
    let read = try box.assign(text)
    #expect(read == echo)
    #expect(box.shown(name) == shown)
  }

  @Test(
    arguments: [
      (
        "amp = ⟦3⟧",
        "`3` has no unit, a current is wanted. "
          + "Did you mean `3 nA`?"
      ),
      ("amp = ⟦3 mV⟧", "`3 mV` is a voltage, a current is wanted."),
      (
        "set ⟦anp⟧ = 3 nA",
        "There is no `anp` here to set. "
          + "Did you mean `amp`?"
      ),
      (
        "⟦tau⟧ = 3 ms",
        "`tau` follows from the others here. "
          + "Set one of amp, C, R, u_rest, u_reset, threshold, t_ref."
      ),
      ("amp = 3 nA,⟦ amp = 4 nA⟧", "`amp` has two values."),
      (
        "⟦hello⟧",
        "This sets nothing. "
          + "A value is set like this: `amp = 1.9 nA`."
      ),
      (
        "⟦threshold = -66 mV⟧",
        "u_reset must be below threshold, −66 mV, and −65 mV is not."
      ),
      ("⟦C = 0 nF⟧", "C must be finite and above 0 nF, and 0 nF is not."),
      ("amp =⟦ 1000 A⟧", "`amp` goes up to 1 mA here."),
      ("u_rest =⟦ -2 kV⟧", "`u_rest` goes up to 1 kV here."),
      ("amp = ⟦spikes⟧ * 1 nA", nil),
    ] as [(String, String?)])
  func `what sets nothing is pointed at, and nothing is changed`(
    _ text: String, _ sentence: String?
  ) throws {
    let marked = Marked(text)
    let typed = text.filter { !"⟦⟧".contains($0) }
    var box = try driven()
    let error = #expect(throws: AssignmentError.self) {
      try box.assign(typed)
    }
    #expect(error?.place == marked.place)
    if let sentence { #expect(error?.sentence == sentence) }
    #expect(!box.isChanged)
  }
}

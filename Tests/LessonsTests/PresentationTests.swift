import Diagnostics
import Lessons
import Plot
import Testing

@Suite struct PresentationTests {
  private func shown(_ text: String) -> [String] {
    let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
    return lesson.stops.flatMap { stop in
      Presentation(stop, of: lesson).parts.flatMap { part -> [String] in
        switch part {
        case .passage(let passage): passage.values.values.sorted()
        case .figure(let figure): [figure.caption]
        case .broken(let reason): [reason]
        }
      }
    }
  }

  @Test func `each value is shown as it is written and of its experiment`() {
    let second = drive.replacing("id=drive", with: "id=other")
      .replacing("1.9 nA", with: "3.5 nA")
      .replacing("```\n\n", with: "show: nothing\n```\n\n")
    let text =
      drive + "[1.9 nA](lif:amp), that is [1900 pA](lif:amp).\n\n" + second
      + "Now [3.5 nA](lif:amp).\n"
    let values = shown(text)
    for value in ["1.9\u{A0}nA", "1900\u{A0}pA", "3.5\u{A0}nA"] {
      #expect(values.contains(value), "\(values)")
    }
    #expect(
      Proof(Lesson(id: "l", SourceText(name: "l.md", text))).diagnostics.isEmpty
    )
  }

  @Test(arguments: [
    // u∞ = −51 mV is nearly reached after 50 ms of τ = 10 ms.
    ("1.9 nA", "Rises to −51.1 mV, 1.1 mV short of threshold; no spikes."),
    ("0 nA", "Stays at −70.0 mV, 20 mV short of threshold; no spikes."),
    ("-1 nA", "Falls to −79.9 mV, 20 mV short of threshold; no spikes."),
    ("2.1 nA", "Fires once, at 40.45 ms."),
    ("3.5 nA", "Fires at 18.47 ms, then every 8.93 ms: 5 spikes."),
  ])
  func `a figure says in a sentence what there is to see`(
    _ amp: String, _ sentence: String
  ) {
    #expect(shown(drive.replacing("1.9 nA", with: amp)) == [sentence])
  }

  @Test func `a part that cannot be shown says where and why`() {
    let text = drive.replacing("-65 mV", with: "-45 mV")
    #expect(
      shown(text) == [
        "Line 3 of this lesson: u_reset must be below threshold, −50 mV, "
          + "and −45 mV is not."
      ])
  }
}

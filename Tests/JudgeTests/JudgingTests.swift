import Plot
import Testing

@testable import Judge

/// What is said of a program as a whole.
@Suite struct JudgingTests {
  private func judging(
    _ program: StudentProgram, of ideas: [Idea] = Idea.allCases
  ) -> Judging {
    var judging = Judging()
    for one in JudgeCase.cases(of: ideas) {
      judging.take(program.output(for: one), for: one)
    }
    return judging
  }

  @Test func `times that fit no step are a mistake, said with both`() {
    var program = StudentProgram(step: StudentProgram.exact)
    program.row = { at, fired, _ in "\(at.n + 1),\(at.u),\(fired ? 1 : 0)\n" }
    let assessment = program.assessment(of: [.leaks])
    #expect(assessment.diagnosis.map(\.code) == ["times"])
    #expect(
      assessment.cases[0].message
        == "Row 1 bears the time 1 ms; that step ends at 0.1 ms.")
  }

  @Test func `a case says where it went wrong, in numbers`() {
    let program = StudentProgram(step: { $0.u })
    let first = program.assessment(of: [.leaks]).cases[0]
    // From -55, 15 mV above rest, with tau 10: 15 e^-0.01 - 70.
    #expect(
      first.message
        == "At 0.1 ms u goes from −55 mV to −55 mV; the membrane equation "
        + "leads to −55.1493 mV.")
  }

  @Test func `a program that stops in the middle fails with its reason`() {
    var judging = Judging()
    let one = JudgeCase.all[0]
    let trouble = Diagnosis.mistake("crashed", "It crashed.")
    let half = StudentProgram().output(for: one).prefix(2000)
    judging.take(Array(half), for: one, trouble: trouble)
    let assessment = judging.assessment
    #expect(assessment.cases[0].message == "It crashed.")
    #expect(assessment.diagnosis.first == trouble)
    #expect(!assessment.isRight)
  }

  @Test func `the figure lays a program over the model, where it first fails`()
  {
    let wrong = StudentProgram(step: { $0.u + $0.dt * $0.R * $0.I / $0.tau })
    let figure = judging(wrong).figure
    #expect(
      figure?.caption
        == "leaks-from-above: your potential over the model's.")
    #expect(figure?.panels.count == 1)
    #expect(figure?.panels[0].curves.map(\.name) == ["yours", "the model's"])
    let ours = figure?.panels[0].curves[1].points ?? []
    // After one tau e^-1 of the 15 mV are left.
    #expect(ours.contains { $0.x == 10 && abs($0.y + 64.4818) < 1e-3 })
  }

  @Test func `the figure counts spikes where there are any`() {
    let wrong = StudentProgram(hold: { _ in 0 })
    let figure = judging(wrong, of: [.holds]).figure
    // 2 nA and tau = 10: from the reset to the threshold in 10 ln(35/20) ms,
    // that is 5.6, after a first climb of 10 ln 2 = 6.9. In 60 ms there is room
    // for 9 more such climbs, and for 6 with a hold of 2 each.
    #expect(
      figure?.caption
        == "holds-two-milliseconds: yours has 10 spikes, the model 7 spikes.")
    #expect(figure?.panels.count == 2)
  }

  @Test func `what grows without bounds is cut off, and the caption says so`() {
    let wrong = StudentProgram(step: { $0.u * 3 })
    let figure = judging(wrong, of: [.leaks]).figure
    #expect(figure?.caption.hasSuffix("Yours leaves the picture.") == true)
    let drawn = figure?.panels[0].curves[0].points.filter { $0.y.isFinite }
    #expect(drawn?.allSatisfy { $0.y.magnitude < 200 } == true)
  }

  @Test func `nothing printed is no figure`() {
    var judging = Judging()
    judging.take([], for: JudgeCase.all[0])
    #expect(judging.figure == nil)
    #expect(judging.assessment.diagnosis.map(\.code) == ["no-output"])
  }
}

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

  /// What is said of a first fault in one case.
  private func complaint(
    _ id: String, _ change: (inout StudentProgram) -> Void
  ) throws -> String {
    var program = StudentProgram(step: StudentProgram.exact)
    change(&program)
    let one = try #require(JudgeCase.all.first { $0.id == id })
    var judging = Judging()
    judging.take(program.output(for: one), for: one)
    return judging.assessment.cases[0].message
  }

  @Test func `each kind of fault has its sentence, with its numbers`() throws {
    // 2 nA lead from -70 towards -30 mV: -50 mV after 10 ln 2 = 6.93 ms, so
    // at the end of the step to 7 ms. It passes -55 mV after 10 ln 1.6 = 4.70
    // ms, where it has 25 mV to go: 25 (1 - e^-0.01) more is -54.75. From the
    // reset, 35 mV below, a first step is 35 (1 - e^-0.01) = 0.35 mV.
    let id = "holds-two-milliseconds"
    #expect(
      try complaint(id) { $0.fires = { _ in false } }
        == "At 7 ms u has reached the threshold, −50 mV, and there is no spike."
    )
    #expect(
      try complaint(id) { $0.fires = { $0.u >= -55 } }
        .hasPrefix("At 4.8 ms there is a spike, and u is at most −54.7"))
    #expect(
      try complaint(id) { $0.reset = { $0.u_rest } }
        == "At 7 ms there is a spike, and u is −70 mV after it; it should be "
        + "u_reset, −65 mV.")
    #expect(
      try complaint(id) { $0.hold = { _ in 0 } }
        .hasPrefix("At 7.1 ms u is −64.65"))
    #expect(
      try complaint(id) {
        $0.row = { at, fired, held in
          "\(Double(at.n + 1) * at.dt),\(at.u),\(fired || held ? 1 : 0)\n"
        }
      }
        == "At 7.1 ms there is a spike, and the last one is less than t_ref, "
        + "2 ms, ago.")
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

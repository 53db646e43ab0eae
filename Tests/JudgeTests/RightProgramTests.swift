import LIFCore
import Quantities
import Testing

@testable import Judge

/// Programs that are right, each in its own way.
@Suite struct RightProgramTests {
  private typealias Moment = StudentProgram.Moment

  private func expectRight(
    _ program: StudentProgram, remarks: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let assessment = program.assessment()
    let failed = assessment.cases.filter { !$0.passed }
    #expect(failed == [], sourceLocation: sourceLocation)
    #expect(
      assessment.diagnosis.map(\.code) == remarks,
      sourceLocation: sourceLocation)
    #expect(
      assessment.diagnosis.allSatisfy { $0.severity == .remark },
      sourceLocation: sourceLocation)
  }

  @Test func `exact steps are right without a remark`() {
    expectRight(StudentProgram(step: StudentProgram.exact), remarks: [])
  }

  @Test func `Euler's steps are right, and the remark says what they cost`() {
    expectRight(StudentProgram(), remarks: ["euler"])
    let words = StudentProgram().assessment().diagnosis[0].message
    // 1.5 nA lead 30 mV up; e^-0.2 - 0.8 of that is 0.56 mV.
    #expect(words.contains("off by up to 0.56 mV"))
  }

  @Test func `Runge and Kutta's steps are right`() {
    let slope = { (at: Moment, u: Double) in
      (at.u_rest + at.R * at.I - u) / at.tau
    }
    let midpoint = StudentProgram(step: { at in
      at.u + at.dt * slope(at, at.u + at.dt / 2 * slope(at, at.u))
    })
    expectRight(midpoint, remarks: [])
  }

  @Test(arguments: [2, 3, 4, 6])
  func `rounded to a few digits it is still right`(_ places: Int) {
    var program = StudentProgram(step: StudentProgram.exact)
    program.row = { at, fired, _ in
      let u = at.u.formatted(.places(places), .ascii)
      return "\(Double(at.n + 1) * at.dt),\(u),\(fired ? 1 : 0)\r\n"
    }
    expectRight(program, remarks: [])
  }

  @Test func `calculated with seven digits it is still right`() {
    var program = StudentProgram()
    program.step = { Double(Float(StudentProgram.exact($0))) }
    expectRight(program, remarks: [])
  }

  @Test(arguments: [(-1, "hold-a-step-shorter"), (1, "hold-a-step-longer")])
  func `a hold that is a step off is a convention`(
    _ extra: Int, _ remark: String
  ) {
    var program = StudentProgram(step: StudentProgram.exact)
    let hold = program.hold
    program.hold = { max(0, hold($0) + extra) }
    expectRight(program, remarks: [remark])
  }

  @Test func `holds that differ by a step are a convention, badly kept`() {
    var program = StudentProgram(step: StudentProgram.exact)
    let hold = program.hold
    program.hold = { max(0, hold($0) - $0.n % 2) }
    expectRight(program, remarks: ["uneven-hold"])
  }

  @Test func `times at the beginning of a step are a convention`() {
    var program = StudentProgram(step: StudentProgram.exact)
    program.row = { at, fired, _ in
      "\(Double(at.n) * at.dt),\(at.u),\(fired ? 1 : 0)\n"
    }
    expectRight(program, remarks: ["stamps-at-start"])
  }

  @Test func `a row for time zero is a convention`() {
    var program = StudentProgram(step: StudentProgram.exact)
    let row = program.row
    program.row = { at, fired, held in
      (at.n == 0 ? "0,\(at.one.start.value),0\n" : "") + row(at, fired, held)
    }
    expectRight(program, remarks: ["row-for-zero"])
  }

  @Test func `the potential before the step is a convention`() {
    var program = StudentProgram(step: StudentProgram.exact)
    var before = 0.0
    program.row = { at, fired, _ in
      if at.n == 0 { before = at.one.start.value }
      defer { before = at.u }
      return "\(Double(at.n) * at.dt),\(before),\(fired ? 1 : 0)\n"
    }
    expectRight(program, remarks: ["stamps-at-start"])
  }

  @Test func `the core itself, firing within steps, is right`() throws {
    var judging = Judging()
    for one in JudgeCase.all {
      let stimulus = try Stimulus.sampled(every: one.step, one.currents)
      let recording = try Simulation(
        one.neuron, under: stimulus, from: one.start
      ).run(for: one.duration)
      var text = "t_ms,u_mV,spike\n"
      for n in one.currents.indices {
        let (a, b) = (Double(n) * one.step, Double(n + 1) * one.step)
        let fired = recording.spikes.contains { $0 > a && $0 <= b }
        let u = recording.potential(at: b)
        text += "\(b.value),\(u.value),\(fired ? 1 : 0)\n"
      }
      judging.take(Array(text.utf8), for: one)
    }
    let assessment = judging.assessment
    #expect(assessment.cases.filter { !$0.passed } == [])
    #expect(assessment.diagnosis.map(\.code) == ["fires-within-steps"])
  }
}

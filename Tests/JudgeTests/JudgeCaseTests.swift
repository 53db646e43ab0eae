import Foundation
import LIFCore
import Quantities
import Testing

@testable import Judge

/// What is asked of a program.
@Suite struct JudgeCaseTests {
  private struct Request: Decodable {
    let parameters: [String: Double]
    let duration_ms, dt_ms: Double
    let I_nA: [Double]
  }

  private func request(_ one: JudgeCase) throws -> Request {
    try JSONDecoder().decode(Request.self, from: Data(one.request))
  }

  @Test func `every idea has cases, and each case a name of its own`() {
    #expect(Set(JudgeCase.all.map(\.id)).count == JudgeCase.all.count)
    #expect(JudgeCase.all.count == 22)
    for idea in Idea.allCases {
      let own = JudgeCase.cases(of: [idea])
      #expect(own.count >= 2)
      #expect(own.allSatisfy { $0.id.hasPrefix(idea.rawValue) })
    }
  }

  @Test func `a request is one line, and its numbers read back`() throws {
    for one in JudgeCase.all {
      #expect(one.request.filter { $0 == 0x0A }.count == 1)
      #expect(one.request.last == 0x0A)
      let request = try request(one)
      #expect(request.dt_ms == one.step.value)
      #expect(request.duration_ms == one.duration.value)
      #expect(request.I_nA == one.currents.map(\.value))
      let p = request.parameters
      #expect(
        Set(p.keys) == [
          "tau_m_ms", "R_MOhm", "C_nF", "u_rest_mV", "u_reset_mV", "theta_mV",
          "t_ref_ms", "u0_mV",
        ])
      let product = (p["R_MOhm"] ?? 0) * (p["C_nF"] ?? 0)
      #expect(abs(product - (p["tau_m_ms"] ?? 1)) < 1e-12)
    }
  }

  @Test func `what is held against a program is what the core makes of it`()
    throws
  {
    for one in JudgeCase.all {
      let recording = try Simulation(
        one.neuron, under: .sampled(every: one.step, one.currents),
        from: one.start, on: Grid(step: one.step)
      ).run(for: one.duration)
      let rows = one.reference
      let spikes = rows.filter(\.fires).map(\.time)
      #expect(spikes.count == recording.spikes.count, "\(one.id)")
      for (a, b) in zip(spikes, recording.spikes) {
        #expect(abs(a - b.value) < 1e-9)
      }
      for row in rows {
        let u = recording.potential(at: Time(coherent: row.time)).value
        #expect(abs(row.u - u) < 1e-9, "\(one.id) at \(row.time)")
      }
    }
  }

  @Test func `a cell that is there to fire does, at the rheobase it does not`()
    throws
  {
    for one in JudgeCase.all {
      let spikes = one.reference.count { $0.fires }
      switch one.idea {
      case .leaks, .integrates: #expect(spikes == 0, "\(one.id)")
      case .fires where one.id == "fires-once": #expect(spikes == 1)
      case .fires where one.id.hasSuffix("rheobase"): #expect(spikes == 0)
      default: #expect(spikes >= 2, "\(one.id)")
      }
    }
  }
}

import Lessons
import Testing

/// A rule for one step is as good as it is where it is worst.
@Suite struct MeasuredOrderTests {
  private func judge(_ answer: String, order: Int) throws -> Judgement {
    try posed(
      drive + """
        ```exercise equation id=q
        experiment: drive
        answer:   step order \(order)
        symbols:  u, u_rest, threshold, tau, R, I, dt
        solution: u_rest + R*I + (u - u_rest - R*I)*exp(-dt/tau)
        ```
        """
    ).judge(answer)
  }

  private static let euler = "u + dt/tau*(-(u - u_rest) + R*I)"
  private static let exact = "u_rest + R*I + (u - u_rest - R*I)*exp(-dt/tau)"
  /// The exact step to the second power of dt/tau.
  private static let second =
    "u + (dt/tau - dt^2/(2*tau^2))*(-(u - u_rest) + R*I)"

  @Test(arguments: [
    (euler, 1), (second, 2),
    ("u + (dt/tau - dt^2/(2*tau^2) + dt^3/(6*tau^3))*(u_rest - u + R*I)", 3),
    (
      "u + (dt/tau - dt^2/(2*tau^2) + dt^3/(6*tau^3) - dt^4/(24*tau^4))"
        + "*(u_rest - u + R*I)", 4
    ),
  ])
  func `a series of the exact step has the order of its last term`(
    _ rule: String, _ order: Int
  ) throws {
    let judgement = try judge(rule, order: order)
    #expect(judgement.isCorrect)
    #expect(judgement.remark == "Its measured order is \(order).")
    if order < 4 {
      #expect(try judge(rule, order: order + 1).verdict == .wrong)
    }
  }

  @Test func `the exact step is right for every order`() throws {
    #expect(
      try judge(Self.exact, order: 4).remark
        == "It is exact for a constant input.")
  }

  @Test(arguments: [
    "u + dt/tau*(-(u - u_rest) + max(0 nA, I)*R)",
    "min(\(euler), threshold)", "min(threshold, \(exact))",
    "max(\(exact), u)", "u", "u + 1 mV", "u_rest + 0 mV*u/(u - u)",
  ])
  func `a rule that fails somewhere has no order`(_ rule: String) throws {
    let judgement = try judge(rule, order: 1)
    #expect(!judgement.isCorrect, "\(judgement)")
  }
}

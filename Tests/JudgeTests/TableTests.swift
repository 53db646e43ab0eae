import Testing

@testable import Judge

/// What a program prints, as it may be printed.
@Suite struct TableTests {
  private func table(_ text: String, wanted count: Int = 2) -> Table {
    Table(reading: Array(text.utf8), wanted: count)
  }

  private let rows = [
    Row(time: 0.1, u: -69.75, fires: false),
    Row(time: 0.2, u: -65, fires: true),
  ]

  @Test(arguments: [
    "t_ms,u_mV,spike\n0.1,-69.75,0\n0.2,-65,1\n",
    "t_ms,u_mV,spike\n0.1,-69.75,0\n0.2,-65,1",
    "\u{FEFF}t_ms, u_mV, spike\r\n0.1, -69.75, 0\r\n0.2,\t-65, 1 \r\n\r\n",
    "T_ms,U_mV,Spike\n1e-1,-6.975e1,0.0\n0.2,-65.0,1.0\n",
  ])
  func `rows are read however they are laid out`(_ text: String) {
    let table = table(text)
    #expect(table.rows == rows)
    #expect(table.problem == nil)
  }

  @Test(arguments: [
    ("", "no-output"), ("\n \n", "no-output"),
    ("time,u\n0.1,-69,0\n0.2,-65,1\n", "no-header"),
    ("0.1,-69,0\n0.2,-65,1\n", "no-header"),
    ("t_ms,u_mV,spike\n0.1,-69\n0.2,-65,1\n", "bad-row"),
    ("t_ms,u_mV,spike\n0.1,-69,2\n0.2,-65,1\n", "bad-row"),
    ("t_ms,u_mV,spike\n0.1,-69,False\n0.2,-65,True\n", "bad-row"),
    ("t_ms,u_mV,spike\n0.1;-69;0\n0.2;-65;1\n", "bad-row"),
    ("t_ms,u_mV,spike\n0.1,nan,0\n0.2,-65,1\n", "not-a-number"),
    ("t_ms,u_mV,spike\n0.1,-inf,0\n0.2,-65,1\n", "not-a-number"),
    ("t_ms,u_mV,spike\n0.1,-69,0\n", "rows-missing"),
    ("t_ms,u_mV,spike\n0,-70,0\n0.1,-69,0\n0.2,-6,0\n0.3,1,0\n", "rows-extra"),
  ])
  func `what is no table is told apart`(_ text: String, _ code: String) {
    #expect(table(text).problem?.code == code)
    #expect(table(text).problem?.severity == .mistake)
  }

  @Test func `the rows before a bad one are kept, and it is quoted`() {
    let table = table("t_ms,u_mV,spike\n0.1,-69.75,0\nhello there\n")
    #expect(table.rows == [rows[0]])
    #expect(table.problem?.message.contains("“hello there”") == true)
  }

  @Test func `a truth value gets advice of its own`() {
    let problem = table("t_ms,u_mV,spike\n0.1,-69.75,False\n").problem
    #expect(problem?.message.contains("int(fired)") == true)
  }

  @Test func `a hostile line is quoted in part`() {
    let line = String(repeating: "x", count: 100_000)
    let problem = table("t_ms,u_mV,spike\n\(line)\n").problem
    #expect((problem?.message.count ?? 0) < 300)
  }

  @Test func `the decimals tell how a potential was rounded`() {
    let two = table("t_ms,u_mV,spike\n0.1,-69.75,0\n0.2,-65.0,1\n")
    #expect(two.places == 2)
    #expect(table("t_ms,u_mV,spike\n0.1,-6.9e1,0\n").places == 17)
  }
}

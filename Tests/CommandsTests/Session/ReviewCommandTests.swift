import Commands
import Testing

/// `lif review` and `lif quiz`, as they are typed.
@Suite struct ReviewCommandTests {
  private let journal = "/home/me/.local/state/lif/journal.jsonl"

  /// The machine with a journal in which a question was answered long ago;
  /// its clock stands at the twelfth day.
  private func host(answered verdict: String? = nil, day: Int = 0) -> FakeHost {
    let host = CourseFixture.host()
    guard let verdict else { return host }
    // A fingerprint that is not the one of today: changed since.
    let line = """
      {"answer":"1","at":\(86_400 * day).5,"content":"1","course":"test",\
      "event":"answered","lesson":"leaky","quiz":true,"stop":"tau","v":1,\
      "verdict":"\(verdict)"}

      """
    host.files[journal] = Array(line.utf8)
    return host
  }

  private func result(_ arguments: [String], on host: FakeHost) -> Int32 {
    run(arguments, on: host)
  }

  @Test func `nothing due says when, and what to do meanwhile`() {
    let host = host()
    #expect(result(["review"], on: host) == 0)
    #expect(
      host.output == """
        No review is due today.
        An exercise comes up the day after you have answered it, or later.
        Until then: lif goes on with the course, lif quiz asks about it.

        """)
  }

  @Test func `the list names what is due and starts nothing`() {
    let host = host(answered: "correct")
    #expect(result(["review", "--list"], on: host) == 0)
    #expect(
      host.output == """
        1 review is due.
          leaky/tau  Leaky, step 2, The time constant
        1 of them was changed since you answered it.

        """)
    #expect(!host.output.contains("Question"))
  }

  @Test func `a review is held and kept`() {
    let host = host(answered: "wrong")
    host.type("20 ms\n\n")
    #expect(result(["review"], on: host) == 0)
    #expect(host.output.contains("Review · Question 1 of 1 · Leaky"))
    #expect(host.output.contains("It comes again in 2 days."))
    #expect(host.output.contains("1 of 1 right."))
    let kept = String(decoding: host.files[journal] ?? [], as: UTF8.self)
    #expect(kept.contains("\"sitting\":\"review\""))
  }

  @Test func `a lesson without anything due has nothing to review`() {
    let host = host(answered: "correct")
    #expect(result(["review", "fire"], on: host) == 0)
    #expect(host.output.hasPrefix("No review is due today."))
  }

  @Test func `what goes on with the reviews names the lessons again`() {
    let host = host(answered: "wrong")
    let today = 86_400 * 11 + 60_000
    host.clock = Double(today)
    for (time, sitting) in [(1, "quiz"), (today, "review")] {
      for number in 0..<20 {
        let line =
          #"{"at":\#(time).5,"content":"1","course":"test","lesson":"gone","#
          + #""event":"answered","quiz":true,"sitting":"\#(sitting)","#
          + #""stop":"s\#(number)","v":1,"verdict":"correct"}"#
        let opened = line.replacing("answered", with: "opened")
        host.files[journal]? += Array("\(opened)\n\(line)\n".utf8)
      }
    }
    #expect(result(["review", "1"], on: host) == 0)
    #expect(host.output.contains("The 20 reviews of today are done"))
    #expect(host.output.contains("\nlif review leaky --most 1 goes on"))
    host.forgetOutput()
    #expect(result(["review"], on: host) == 0)
    #expect(host.output.contains("\nlif review --most 1 goes on"))
  }

  @Test func `a quiz asks as many questions as it is told to`() {
    let host = host()
    host.type("20 ms\n")
    #expect(result(["quiz", "--questions", "1", "leaky"], on: host) == 0)
    #expect(host.output.contains("Quiz · Question 1 of 1 · Leaky"))
    #expect(host.output.contains("1 of 1 right."))
  }

  @Test func `without a name the lessons that were opened are asked`() {
    let host = host(answered: "correct")
    host.type(":q\n")
    #expect(result(["quiz"], on: host) == 0)
    #expect(host.output.contains("Question 1 of 1 · Leaky"))
  }

  @Test(arguments: [
    (["quiz", "leakey"], "there is no lesson leakey; did you mean leaky?"),
    (["review", "x"], "lessons: leaky, fire"),
    (["quiz", "--questions", "0"], "--questions wants a number above 0"),
    (["review", "--most", "x"], "--most wants a number above 0"),
  ])
  func `what is not understood exits 2`(_ arguments: [String], _ words: String)
  {
    let host = host()
    #expect(result(arguments, on: host) == 2)
    #expect(host.errors.contains(words))
  }
}

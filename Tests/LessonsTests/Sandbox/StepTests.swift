import Lessons
import TestSupport
import Testing

/// Moving a parameter step by step.
@Suite struct StepTests {
  @Test(
    arguments: [
      // 0 to 4 times 1.9 nA, in hundredths made round.
      ("amp", true, false, "2 nA"), ("amp", false, false, "1.8 nA"),
      ("amp", true, true, "2 nA"), ("amp", false, true, "1.5 nA"),
      // A twentieth of the value, made round; a coarse one is a third.
      ("R", true, false, "10.5 MΩ"), ("R", false, false, "9.5 MΩ"),
      ("R", true, true, "15 MΩ"), ("R", false, true, "5 MΩ"),
      // 80 mV in steps of 1 and of 5.
      ("threshold", true, false, "−49 mV"),
      ("threshold", false, true, "−55 mV"),
      // 0 to 10 ms.
      ("t_ref", true, false, "2.1 ms"), ("t_ref", false, true, "1 ms"),
    ])
  func `a step ends on a round value`(
    _ name: String, _ up: Bool, _ coarse: Bool, _ value: String
  ) throws {
    var box = try driven()
    #expect(box.move(name, up: up, coarse: coarse) == .moved)
    #expect(box.parameter(name)?.value == value)
  }

  @Test func `the range of an author has his steps`() throws {
    let lesson = try readLesson(
      drive + """
        ```exercise parameter id=p
        experiment: drive
        ask:        amp = 1 .. 9 step 0.5 nA
        expect:     spikes > 0
        solution:   amp = 3 nA
        ```
        """)
    var box = try #require(
      lesson.sandbox(at: lesson.stops[0], posed: lesson.exercises[0]))
    #expect(box.move("amp", up: true) == .moved)
    #expect(box.shown("amp") == "2 nA / 1.9 nA")
    #expect(box.move("amp", up: true) == .moved)
    #expect(box.shown("amp") == "2.5 nA / 1.9 nA")
  }

  @Test func `the middle of a range by ratio is its geometric mean`() throws {
    let R = try #require(try driven().parameter("R"))
    #expect((R.fraction - 0.5).magnitude < 1e-12)
    #expect(R.lower == "1 MΩ" && R.upper == "100 MΩ")
  }

  @Test func `at the end of a range the keys stop and say so`() throws {
    var box = try driven()
    var steps = 0
    while box.move("amp", up: false) == .moved { steps += 1 }
    #expect(steps == 19)
    #expect(box.parameter("amp")?.value == "0 nA")
    guard case .stays(let sentence) = box.move("amp", up: false) else {
      Issue.record("it moved")
      return
    }
    #expect(sentence.contains("the end of the range"))
  }

  @Test func `beyond the largest resistance nothing leaks`() throws {
    var box = try driven()
    _ = try box.assign("R = 100 MΩ")
    #expect(box.move("R", up: true) == .moved)
    #expect(box.parameter("R")?.value == "inf MΩ")
    #expect(box.move("R", up: true) != .moved)
    #expect(box.move("R", up: false) == .moved)
    #expect(box.parameter("R")?.value == "100 MΩ")
  }

  @Test func `the threshold stays above the reset, and it is said`() throws {
    var box = try driven()
    while box.move("threshold", up: false, coarse: true) == .moved {}
    #expect(box.parameter("threshold")?.value == "−64 mV")
    #expect(
      box.move("threshold", up: false)
        == .stays(
          "It stays: u_reset must be below threshold, −65 mV, and −65 mV "
            + "is not."))
  }

  @Test func `a range reaches as far as what is typed`() throws {
    var box = try driven()
    _ = try box.assign("amp = 30 nA")
    #expect(box.parameter("amp")?.upper == "30 nA")
    #expect(box.parameter("amp")?.fraction == 1)
    box.reset()
    #expect(box.parameter("amp")?.upper == "7.6 nA")
  }

  @Test func `no walk of the keys makes a neuron that cannot be`() throws {
    var random = SeededRandom(announcing: "walks of the keys")
    var box = try driven()
    for _ in 0..<400 {
      let name = try #require(box.names.randomElement(using: &random))
      let up = Bool.random(using: &random)
      let before = try #require(box.parameter(name))
      let step = box.move(name, up: up, coarse: Bool.random(using: &random))
      let after = try #require(box.parameter(name))
      #expect((0...1).contains(after.fraction))
      #expect((step == .moved) == (before.value != after.value))
      if step == .moved, name != "R" {
        #expect(
          up
            ? after.fraction > before.fraction
            : after.fraction < before.fraction)
      }
    }
    #expect(throws: Never.self) { try box.run().get() }
  }
}

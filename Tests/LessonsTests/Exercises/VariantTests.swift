import Lessons
import Testing

@Suite struct VariantTests {
  /// An exercise whose right answer is the value that was drawn.
  private func drawing(_ given: String, _ more: String = "") -> String {
    """
    ```exercise quantity id=q
    given: \(given)
    \(more)
    answer: a
    ```

    """
  }

  private func answers(
    _ text: String, seeds: Range<UInt64> = 0..<200, exercise index: Int = 0
  ) throws -> [String] {
    let exercise = try readLesson(text).exercises[index]
    return seeds.compactMap { exercise.posed(.seed($0)).modelAnswer }
  }

  @Test(arguments: [
    ("a = {2, 4, 8} nA", ["2 nA", "4 nA", "8 nA"]),
    ("a = {2 nA, 4000 pA}", ["2 nA", "4 nA"]),
    ("a = {3, 5}", ["3", "5"]),
    (
      "a = 2.4 .. 3.2 step 0.2 nA",
      ["2.4 nA", "2.6 nA", "2.8 nA", "3 nA", "3.2 nA"]
    ),
    ("a = -70 .. -60 step 5 mV", ["-70 mV", "-65 mV", "-60 mV"]),
    ("a = 7 ms", ["7 ms"]), ("b = 2, a = b * 3 ms", ["6 ms"]),
    ("b = {2, 3}, a = b * 3 ms", ["6 ms", "9 ms"]),
  ])
  func `each value that is listed is some learner's, the first the author's`(
    _ given: String, _ values: [String]
  ) throws {
    let text = drawing(given)
    #expect(Set(try answers(text)) == Set(values))
    #expect(try posed(text).modelAnswer == values[0])
  }

  @Test func `where drops variants, the author's own among them`() throws {
    let text = drawing("a = {2, 4, 8} nA", "where: 3 nA < a < 9 nA")
    #expect(Set(try answers(text)) == ["4 nA", "8 nA"])
    #expect(try posed(text).modelAnswer == "4 nA")
  }

  @Test func `where may name outcomes of the run`() throws {
    // Of these only the last is above the rheobase of 2 nA.
    let text =
      drive + """
        ```exercise quantity id=q
        experiment: drive
        given: amp = {1, 1.5, 2.5} nA
        where: spikes > 0
        answer: latency
        ```
        """
    let exercise = try posed(text)
    // 10 ms ln(25/5).
    #expect(exercise.judge("16.09 ms").isCorrect)
    for seed in UInt64(0)..<20 {
      #expect(try posed(text, .seed(seed)).judge("16.09 ms").isCorrect)
    }
  }

  @Test func `a learner meets the same variant each time`() throws {
    let text = drawing("a = 1 .. 9 step 0.1 nA")
    #expect(try answers(text) == answers(text))
  }

  @Test func `learners are spread evenly over the variants`() throws {
    let all = try answers(drawing("a = {1, 2, 3, 4, 5} nA"), seeds: 0..<1000)
    for value in ["1 nA", "2 nA", "3 nA", "4 nA", "5 nA"] {
      // Five standard deviations of a binomial count.
      #expect((137...263).contains(all.count { $0 == value }))
    }
  }

  @Test func `names draw by themselves, and so do exercises`() throws {
    let pair = drawing("a = {1, 2} nA, b = {10, 20} nA")
      .replacing("answer: a", with: "answer: a + b")
    #expect(
      Set(try answers(pair)) == ["11 nA", "12 nA", "21 nA", "22 nA"])
    let two =
      drawing("a = {1, 2} nA")
      + drawing("a = {1, 2} nA").replacing("id=q", with: "id=r")
    let both = zip(try answers(two), try answers(two, exercise: 1))
    #expect(Set(both.map { $0 + $1 }).count == 4)
  }

  @Test func `another exercise or another value changes no variant`() throws {
    let text = drawing("a = {1, 2, 3} nA")
    let before = try answers(text)
    let other = drawing("a = {1, 2, 3} nA").replacing("id=q", with: "id=r")
    #expect(try answers(text + other) == before)
    #expect(try answers(other + text, exercise: 1) == before)
    #expect(try answers(drawing("b = {4, 5} ms, a = {1, 2, 3} nA")) == before)
    #expect(try answers(drawing("a = {1, 2, 3} nA, b = {4, 5} ms")) == before)
    #expect(try answers(drawing("a = {1, 2, 3} nA", "hint: none")) == before)
  }

  private let options = """
    ```exercise choice id=c
    - [x] one
    - [ ] two
    - [ ] three
    ```
    """

  @Test func `each learner has an order of options, and keeps it`() throws {
    var orders: Set<[String]> = []
    for seed in UInt64(0)..<100 {
      let order = try posed(options, .seed(seed)).question.numbered
        .map(\.plainText)
      let again = try posed(options, .seed(seed)).question.numbered
      #expect(again.map(\.plainText) == order)
      orders.insert(order)
    }
    #expect(orders.count == 6)
  }

  @Test func `options that are not shuffled stand as they were written`() throws
  {
    let text = options.replacing("- [x]", with: "shuffle: no\n- [x]")
    for seed in UInt64(0)..<20 {
      let order = try posed(text, .seed(seed)).question.numbered
      #expect(order.map(\.plainText) == ["one", "two", "three"])
    }
  }

  @Test func `a learner who draws again meets every variant`() throws {
    let text = """
      ```exercise quantity id=q
      given:  a = {1, 2, 3} ms
      answer: a
      ```
      """
    for draw in [Draw.first, .seed(7)] {
      #expect(draw.redrawn(0) == draw)
      let answers = try (0..<40).map {
        try posed(text, draw.redrawn($0)).modelAnswer
      }
      #expect(Set(answers) == ["1 ms", "2 ms", "3 ms"])
    }
  }

  @Test func `the generator is the published one`() {
    // Vigna's splitmix64.c, seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973,
        9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }
}

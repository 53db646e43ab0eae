import Diagnostics
import Testing

@testable import Lessons

/// What is said of an expectation that did not come true.
@Suite struct ComparisonTests {
  /// A cell that the answer starts at −70 mV, under 1.9 nA from 10 ms on: it
  /// climbs from −70 mV towards −51 mV with 10 ms and never fires.
  private func words(
    _ expectation: String, amp: String = "1.9 nA", lets: String = ""
  ) throws -> String? {
    let text = """
      # L

      ```experiment id=drive
      given:  amp = 0.1 nA, goal = 90 Hz, wait = 20 ms, low = -60 mV
      given:  u_start = -65 mV, f = 20 Hz
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV
      neuron: threshold = -50 mV, t_ref = 2 ms
      input:  amp from 10 ms to 60 ms
      start:  u_start
      run:    100 ms
      ```
      ```exercise parameter id=p
      experiment: drive
      ask:        amp = 0 .. 20 nA, u_start = -100 .. -51 mV
      \(lets)
      expect:     \(expectation)
      solution:   amp = 1 nA, u_start = -70 mV
      ```
      """
    let lesson = Lesson(id: "lesson", SourceText(name: "l", text))
    let exercise = try #require(lesson.exercise("p"))
    return exercise.judge("amp = \(amp), u_start = -70 mV").remark
  }

  @Test(arguments: [
    ("spikes = 5", "Here it never fires; wanted: 5 spikes."),
    ("spikes = 1", "Here it never fires; wanted: 1 spike."),
    ("spikes > 0", "Here it never fires; wanted: at least 1 spike."),
    ("spikes >= 4", "Here it never fires; wanted: at least 4 spikes."),
    ("spikes != 0", "Here it never fires; wanted: at least 1 spike."),
  ])
  func `spikes are counted`(_ expectation: String, _ said: String) throws {
    #expect(try words(expectation) == said)
  }

  // At 3.5 nA it fires five times.
  @Test(arguments: [
    ("spikes = 0", "no spikes"), ("spikes < 1", "no spikes"),
    ("spikes <= 4", "at most 4 spikes"), ("spikes < 4", "at most 3 spikes"),
    ("spikes <= 1", "at most 1 spike"), ("spikes <= 0", "no spikes"),
    ("spikes != 5", "another number than 5"),
    ("spikes > 5", "at least 6 spikes"),
  ])
  func `too many spikes are, too`(_ expectation: String, _ wish: String) throws
  {
    #expect(
      try words(expectation, amp: "3.5 nA")
        == "Here it fires 5 times; wanted: \(wish).")
  }

  // −70 mV + 19 mV (1 − e^−1) is −57.99 mV, and at 60 ms −51.13 mV.
  @Test(arguments: [
    ("u(20 ms) > -54.9 mV", "u(20 ms) is −57.99 mV; wanted: above −54.9 mV"),
    ("u(wait) > low + 5 mV", "u(20 ms) is −57.99 mV; wanted: above −55 mV"),
    ("-54 mV < u(20 ms)", "u(20 ms) is −57.99 mV; wanted: above −54 mV"),
    (
      "-59 mV > u(20 ms) > -65 mV",
      "u(20 ms) is −57.99 mV; wanted: below −59 mV"
    ),
    ("u(20 ms) >= -50 mV", "u(20 ms) is −57.99 mV; wanted: at least −50 mV"),
    ("u(20 ms) = -50 mV", "u(20 ms) is −57.99 mV; wanted: −50 mV"),
    (
      "max_u > threshold",
      "the highest potential is −51.13 mV; wanted: above the threshold, −50 mV"
    ),
    ("u_start != u_rest", "u_start is −70 mV; wanted: other than rest, −70 mV"),
    (
      "max_u - min_u > 30 mV",
      "the highest potential − the lowest potential is 18.87 mV; wanted: more "
        + "than 30 mV"
    ),
    (
      "max_u + 2*low > 0 mV",
      "the highest potential + 2·(−60 mV) is −171.1 mV; wanted: more than 0 mV"
    ),
    (
      "abs(u(20 ms) + 55 mV) < 0.5 mV",
      "u(20 ms) is −57.99 mV; wanted: within 0.5 mV of −55 mV"
    ),
    (
      "abs(-58 mV - u(20 ms)) > 0.5 mV",
      "u(20 ms) is −57.99 mV; wanted: more than 0.5 mV away from −58 mV"
    ),
    (
      "time_above(-55 mV) > 100 ms",
      "the time above −55 mV is 36.71 ms; wanted: more than 100 ms"
    ),
    (
      "max_u - u_start > 18900 µV",
      "the highest potential − u_start is 18870 µV; wanted: more than 18900 µV"
    ),
    (
      "time_above(-51.2 mV) > 10*0.5 ms",
      "the time above −51.2 mV is 4.499 ms; wanted: more than 5 ms"
    ),
    ("amp > 2 nA and spikes = 5", "amp is 1.9 nA; wanted: more than 2 nA"),
    ("amp < 2 nA and spikes = 5", "it never fires; wanted: 5 spikes"),
  ])
  func `what happened stands beside what was wanted`(
    _ expectation: String, _ said: String
  ) throws {
    #expect(try words(expectation) == "Here \(said).")
  }

  @Test(arguments: [
    (
      "first_spike < 15 ms",
      "the first spike comes at 18.47 ms; wanted: before 15 ms"
    ),
    ("spike(2) > 30 ms", "spike 2 comes at 27.4 ms; wanted: after 30 ms"),
    ("isi > 9 ms", "the mean interval is 8.931 ms; wanted: more than 9 ms"),
    ("isi(2) > 9 ms", "interval 2 is 8.931 ms; wanted: more than 9 ms"),
    (
      "rate_isi < goal + 5 Hz",
      "the rate (1/interval) is 112 Hz; wanted: less than 95 Hz"
    ),
    (
      "latency > isi",
      "the latency is 8.473 ms; wanted: more than the mean interval, 8.931 ms"
    ),
  ])
  func `so it does where it fires`(_ expectation: String, _ said: String)
    throws
  {
    #expect(try words(expectation, amp: "3.5 nA") == "Here \(said).")
  }

  @Test(arguments: [
    (
      "first_spike < 19 ms",
      "the neuron never fires; wanted: the first spike before 19 ms"
    ),
    (
      "isi > 9 ms",
      "the neuron never fires; wanted: a mean interval of more than 9 ms"
    ),
    (
      "isi(3) > 9 ms",
      "the neuron never fires; wanted: interval 3 of more than 9 ms"
    ),
    (
      "u(200 ms) < -65 mV",
      "the moment lies outside the recording; wanted: u(200 ms) below −65 mV"
    ),
  ])
  func `what has no value is said with the reason`(
    _ expectation: String, _ said: String
  ) throws {
    #expect(try words(expectation) == "Here \(said).")
  }

  @Test func `a name of the author's own stands for its value`() throws {
    #expect(
      try words("u(20 ms) > bar", lets: "let: bar = low + 4 mV")
        == "Here u(20 ms) is −57.99 mV; wanted: above −56 mV.")
    #expect(
      try words("swings > 3", lets: "let: swings = max_u/min_u")
        == "Here swings is 0.7304; wanted: more than 3.")
  }

  @Test func `values that look alike get more digits`() throws {
    #expect(
      try words("u(20 ms) > -57.9896 mV")
        == "Here u(20 ms) is −57.99 mV; wanted: above −57.9896 mV.")
    #expect(
      try words("u(20 ms) < -57.99 mV")
        == "Here u(20 ms) is −57.9897 mV; wanted: below −57.99 mV.")
  }

  @Test func `what is no comparison is quoted with its signs`() throws {
    #expect(
      try words("u(20 ms) >= -50 mV or spikes != 0")
        == "Wanted: u(20 ms) ≥ −50 mV or spikes ≠ 0.")
  }

  @Test func `every outcome has its words`() {
    #expect(Set(OutcomeWords.plain.keys) == Set(Outcomes.plain.keys))
    #expect(Set(OutcomeWords.indexed.keys) == Set(Outcomes.indexed.keys))
  }
}

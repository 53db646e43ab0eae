import Testing
import Tutor

@Suite struct ProgressTests {
  private func entry(
    _ event: JournalEntry.Event, _ stop: String = "s", verdict: String? = nil,
    quiz: Bool? = nil, course: String = "c", content: String = "1"
  ) -> JournalEntry {
    JournalEntry(
      at: 0, event, course: course, lesson: "l", stop: stop, content: content,
      verdict: verdict, quiz: quiz)
  }

  private func progress(_ entries: JournalEntry...) -> Progress {
    Progress(entries, in: "c")
  }

  @Test func `without a journal there is no progress`() {
    let progress = progress()
    #expect(progress.records.isEmpty)
    #expect(progress.last == nil)
    #expect(progress[at("l", "s")] == nil)
    #expect(!progress.isFinished(at("l", "s")))
  }

  /// What happens at a stop one after the other, and how it stands then.
  private static let stories: [([JournalEntry.Event], Progress.State)] = [
    ([.opened], .seen),
    ([.opened, .hint], .seen),
    ([.opened, .read], .done),
    ([.opened, .solution], .done),
    ([.opened, .skipped], .skipped),
    ([.opened, .skipped, .opened], .skipped),
    ([.opened, .skipped, .read], .done),
    ([.opened, .read, .skipped], .done),
    ([.opened, .solution, .opened, .skipped], .done),
  ]

  @Test(arguments: stories)
  func `a stop stands as its best event says`(
    events: [JournalEntry.Event], state: Progress.State
  ) {
    let progress = Progress(events.map { entry($0) }, in: "c")
    #expect(progress[at("l", "s")]?.state == state)
    #expect(progress.isFinished(at("l", "s")) == (state == .done))
  }

  @Test func `a right answer finishes a stop, for good`() {
    let right = entry(.answered, verdict: "correct")
    let wrong = entry(.answered, verdict: "wrong")
    #expect(progress(wrong, wrong)[at("l", "s")]?.state == .seen)
    #expect(progress(wrong, right)[at("l", "s")]?.state == .done)
    #expect(progress(right, wrong)[at("l", "s")]?.state == .done)
    #expect(progress(right, entry(.skipped))[at("l", "s")]?.state == .done)
    #expect(progress(entry(.skipped), right)[at("l", "s")]?.state == .done)
  }

  @Test func `a wrong answer in a quiz is missed, and that is finished too`() {
    let wrong = entry(.answered, verdict: "wrong", quiz: true)
    let right = entry(.answered, verdict: "correct", quiz: true)
    #expect(progress(wrong)[at("l", "s")]?.state == .missed)
    #expect(progress(wrong).isFinished(at("l", "s")))
    #expect(progress(wrong, right)[at("l", "s")]?.state == .done)
    #expect(progress(right, wrong)[at("l", "s")]?.state == .done)
  }

  @Test func `skipping when a quiz is repeated takes nothing back`() {
    let wrong = entry(.answered, verdict: "wrong", quiz: true)
    let progress = progress(wrong, entry(.opened), entry(.skipped))
    #expect(progress.isFinished(at("l", "s")))
  }

  @Test func `tries and hints are counted`() {
    let progress = progress(
      entry(.hint), entry(.answered, verdict: "wrong"), entry(.hint),
      entry(.answered, verdict: "nearMiss"),
      entry(.answered, verdict: "correct"))
    #expect(progress[at("l", "s")]?.tries == 3)
    #expect(progress[at("l", "s")]?.hints == 2)
  }

  @Test func `the last stop is the one that was opened last`() {
    let progress = progress(
      entry(.opened, "a"), entry(.opened, "b"), entry(.read, "a"))
    #expect(progress.last == at("l", "b"))
  }

  @Test func `another course counts for nothing here`() {
    let progress = progress(
      entry(.opened, course: "other"), entry(.read, course: "other"))
    #expect(progress == Progress(in: "c"))
  }

  @Test func `a stop that the author changed keeps how it stands`() {
    let progress = progress(
      entry(.opened), entry(.read), entry(.opened, content: "2"))
    #expect(progress[at("l", "s")]?.state == .done)
    #expect(progress[at("l", "s")]?.content == "2")
  }

  @Test func `a change after the answer is known, one before it is not`() {
    let answered = entry(.answered, verdict: "correct", content: "1")
    let seen = progress(entry(.opened, content: "1"), answered)
    #expect(seen.finishBeforeChange(of: at("l", "s"), now: 1) == nil)
    #expect(seen.finishBeforeChange(of: at("l", "s"), now: 2) == 0)
    let again = progress(
      answered, entry(.opened, content: "2"),
      entry(.answered, verdict: "correct", content: "2"))
    #expect(again.finishBeforeChange(of: at("l", "s"), now: 2) == nil)
    let open = progress(entry(.opened, content: "1"))
    #expect(open.finishBeforeChange(of: at("l", "s"), now: 2) == nil)
  }

  @Test func `a draft stays until an answer is sent or it is taken back`() {
    var draft = entry(.draft)
    draft.answer = "12 m"
    #expect(progress(draft)[at("l", "s")]?.draft == "12 m")
    #expect(progress(draft, entry(.skipped))[at("l", "s")]?.draft == "12 m")
    #expect(progress(draft, entry(.draft))[at("l", "s")]?.draft == "")
    for event in [JournalEntry.Event.answered, .solution, .reset] {
      #expect(progress(draft, entry(event))[at("l", "s")]?.draft == "")
    }
  }

  @Test func `what is reset is as if it had only been seen`() {
    let progress = progress(
      entry(.opened), entry(.hint), entry(.answered, verdict: "correct"),
      entry(.reset))
    var plain = self.progress(entry(.opened))[at("l", "s")]
    plain?.resets = 1
    #expect(progress[at("l", "s")] == plain)
  }

  @Test func `stops of one name in two lessons are two`() {
    var other = entry(.read)
    other.lesson = "m"
    let progress = progress(other)
    #expect(progress.isFinished(at("m", "s")))
    #expect(!progress.isFinished(at("l", "s")))
  }

  @Test func `adding one by one is the same as reading all`() {
    let entries = [
      entry(.opened), entry(.hint), entry(.answered, verdict: "wrong"),
      entry(.solution), entry(.opened, "t"), entry(.skipped, "t"),
    ]
    var progress = Progress(in: "c")
    for entry in entries { progress.add(entry) }
    #expect(progress == Progress(entries, in: "c"))
  }
}

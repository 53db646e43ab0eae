public import Lessons

/// What reaches a session from outside.
public enum Event: Sendable {
  /// A key, from a face with a keyboard.
  case key(Key)
  /// A whole line, from a face that reads lines.
  case line(String)
  /// There will be no more input.
  case ended
  /// No key came for a while.
  case idle
  /// There is something to be said that no key asked for.
  case notice(String)
  /// A stop is ready to be shown.
  case presented(Presentation)
  /// An answer has been weighed.
  case judged(Judgement)
  /// What the learner wanted to see has been run, or could not be.
  case simulated(Result<Trial, TrialError>)
}

/// What a learner says to the characters that curves are drawn with.
public enum CurveWish: Sendable, Equatable {
  /// They show; this is to be remembered.
  case keep
  /// Others are wanted, from now on.
  case change
}

/// What a session asks the world to do.
public enum Effect: Sendable {
  /// Make the page of a stop in the learner's variant; `presented` is the
  /// answer.
  case present(Stop, Lesson, Draw)
  /// The same in a variant that the learner has not just seen.
  case presentAfresh(Stop, Lesson, FreshDraw)
  /// Weigh an answer; `judged` is the answer.
  case judge(String, Exercise)
  /// Run the program that the learner has named, and weigh what it does;
  /// `judged` is the answer. It may take some seconds.
  case build(NamedProgram)
  /// Add a line to the journal.
  case record(JournalEntry)
  /// Run an experiment with the learner's values; `simulated` is the answer.
  /// Of several in a row, only the last is wanted.
  case simulate(TrialRequest)
  /// Draw curves with other characters, or keep those of now.
  case curves(CurveWish)
  /// Leave.
  case quit
}

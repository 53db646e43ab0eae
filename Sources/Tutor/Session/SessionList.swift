// The list of lessons, the search for steps, and the way to a step by its
// number or name.

extension Session {
  /// What there is to choose from.
  struct Listing: Sendable {
    /// What was searched for; empty for the list of lessons.
    var query = ""
    /// The steps that were found.
    var hits: [Outline.Place] = []
  }

  /// Opens the list of lessons, or of the steps that a search finds.
  mutating func openList(_ query: String) -> [Effect] {
    guard !query.isEmpty else { return lay(Listing()) }
    let search = StepSearch(query)
    let hits = outline.steps(found: search, progress)
    if hits.isEmpty, search.isFilter {
      say("No step is \(query.shortened()).", .remark)
      return []
    }
    if hits.isEmpty {
      say(
        "No step has \"\(query.shortened())\" in it. A word of the course finds steps, "
          + "and so do open, done, missed and skipped.", .remark)
      return []
    }
    return lay(Listing(query: query, hits: hits))
  }

  /// A list takes the place of the list that is open.
  private mutating func lay(_ listing: Listing) -> [Effect] {
    closeHelp()
    if case .list = scene { _ = close() }
    return open(.list(listing))
  }

  /// Takes a number of the list, or a word to search for.
  mutating func choose(
    _ typed: String, from listing: Listing, at time: Double
  ) -> [Effect] {
    if typed.isEmpty { return close() }
    guard typed.first?.isNumber == true || typed.first == "-" else {
      let query = typed.first == "/" ? String(typed.dropFirst()) : typed
      return openList(String(query.trimmed))
    }
    guard let place = Int(typed).flatMap({ place($0, in: listing) }) else {
      say(
        "Type a number, 1 to \(count(of: listing)), or a word to search for.",
        .remark)
      return []
    }
    return visitIfFree(place, at: time)
  }

  private func count(of listing: Listing) -> Int {
    listing.query.isEmpty ? outline.lessons.count : listing.hits.count
  }

  private func place(
    _ number: Int, in listing: Listing
  ) -> Outline.Place? {
    guard number > 0, number <= count(of: listing) else { return nil }
    return listing.query.isEmpty
      ? outline.entry(toLesson: number - 1, progress)
      : listing.hits[number - 1]
  }

  /// To the step that is named: `3`, `fire 2`, `five-spikes`.
  mutating func go(to name: String, at time: Double) -> [Effect] {
    let lesson = visit?.place.lesson
    switch outline.place(named: name, fromLesson: lesson, progress) {
    case .found(let place): return visitIfFree(place, at: time)
    case .missing(let sentence):
      say(sentence, .remark)
      return []
    }
  }

  /// Opens a place; a test or review that is not at its end is left for it
  /// only after a yes.
  private mutating func visitIfFree(
    _ place: Outline.Place, at time: Double
  ) -> [Effect] {
    guard let quiz = visit?.quiz, quiz.isSitting else {
      return open(place, at: time)
    }
    while !beneath.isEmpty { _ = close() }
    ask(
      "Leave the \(quiz.name?.lowercased() ?? "quiz") for that page?",
      .leaveQuiz(place))
    return []
  }
}

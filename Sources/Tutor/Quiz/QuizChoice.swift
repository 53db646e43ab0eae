import Lessons

extension Quiz {
  /// A test over some lessons: as many questions from each as the number of
  /// questions allows, in the order of the course; nil where the lessons ask
  /// nothing.
  ///
  /// Which questions follows from the seed. Each comes at most once.
  public static func test(
    over lessons: [Int], of outline: Outline, questions: Int, seed: UInt64
  ) -> Quiz? {
    var random = SplitMix64(seed: seed)
    var piles = lessons.map { lesson in
      outline.places(inLesson: lesson)
        .filter { outline.stop(at: $0).hasOneAnswer }
        .shuffled(using: &random)
    }.shuffled(using: &random)
    var chosen: [Outline.Place] = []
    while chosen.count < questions, piles.contains(where: { !$0.isEmpty }) {
      for index in piles.indices where chosen.count < questions {
        if let place = piles[index].popLast() { chosen.append(place) }
      }
    }
    return Quiz(.test, chosen.sorted())
  }

  /// A review of what is due, at most so many; nil where nothing is.
  public static func review(of agenda: Agenda, most: Int) -> Quiz? {
    Quiz(.review, Array(agenda.due.prefix(max(0, most))))
  }

  /// The exercises of a step from a place on.
  static func selfCheck(
    from place: Outline.Place, in outline: Outline
  ) -> Quiz? {
    let stops = outline.step(at: place).stops
    let places = stops.indices.filter {
      $0 >= place.stop && stops[$0].exercise != nil
    }.map { Outline.Place(lesson: place.lesson, step: place.step, stop: $0) }
    return Quiz(.selfCheck, places)
  }
}

extension Stop {
  /// Whether it can be asked where one answer is all: a parameter is found by
  /// trying, with a curve for each try.
  fileprivate var hasOneAnswer: Bool {
    isRecalled && exercise?.kindName != "parameter"
  }
}

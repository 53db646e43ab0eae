import Lessons

extension Outline {
  /// Where to reread what a question is about, in one sentence.
  func reread(_ question: Place) -> String {
    guard let place = placeTeaching(question) else {
      return "To reread: \(lesson(at: question).title)."
    }
    let lesson = lesson(at: place)
    let step = step(at: place)
    let number = place.step + 1
    return "To reread: \(lesson.title), step \(number), "
      + "\(step.title); `:g \(lesson.id) \(number)` goes there."
  }

  /// The step that teaches what a question asks: the one that its author
  /// names, else its own; of a self-check, the one that has its experiment.
  /// Nil where none of them is known.
  func placeTeaching(_ question: Place) -> Place? {
    if let reread = stop(at: question).exercise?.reread {
      return place(of: reread, from: question.lesson)
    }
    if !step(at: question).isQuiz { return question.atStart }
    let lesson = lesson(at: question)
    guard let experiment = stop(at: question).exercise?.experimentID,
      let step = lesson.steps.firstIndex(where: {
        $0.holds(experiment, of: lesson) && !$0.isQuiz
      })
    else { return nil }
    return Place(lesson: question.lesson, step: step, stop: 0)
  }

  private func place(of reread: Reread, from current: Int) -> Place? {
    let index =
      reread.lesson.map { id in lessons.firstIndex { $0.id == id } } ?? current
    guard let index,
      let step = lessons[index].steps.firstIndex(where: {
        $0.id == reread.step
      })
    else { return nil }
    return Place(lesson: index, step: step, stop: 0)
  }
}

extension Outline.Place {
  /// The first page of the step.
  fileprivate var atStart: Self {
    Self(lesson: lesson, step: step, stop: 0)
  }
}

extension Step {
  /// Whether an experiment stands in it.
  fileprivate func holds(_ experiment: String, of lesson: Lesson) -> Bool {
    stops.flatMap(\.items).contains { item in
      if case .experiment(let index) = item {
        lesson.experiments[index].id == experiment
      } else {
        false
      }
    }
  }
}

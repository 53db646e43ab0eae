import Lessons

/// The steps of the lesson, and the list of them.
extension PageWriter {
  /// Links to the steps that have a heading of their own.
  mutating func writeContents() {
    let listed = headedSteps
    guard listed.count > 1 else { return }
    markup.open("nav", ["aria-labelledby": "contents"])
    markup.element("h2", ["id": "contents"], text: "Steps")
    markup.element("ol") { list in
      for (step, anchor) in listed {
        list.element("li") {
          $0.element("a", ["href": "#" + anchor], text: step.title)
        }
      }
    }
    markup.close("nav")
  }

  mutating func writeSteps() {
    markup.open("main", ["id": "lesson"])
    for (step, anchor) in zip(lesson.steps, anchors) { write(step, anchor) }
    markup.close("main")
  }

  private mutating func write(_ step: Step, _ anchor: String) {
    let title = anchor + "-title"
    if isOpening(step) {
      markup.open("section", ["aria-label": "Introduction"])
    } else {
      markup.open("section", ["id": anchor, "aria-labelledby": title])
      markup.element("h2", ["id": title], text: step.title)
    }
    for stop in step.stops { write(stop) }
    markup.close("section")
  }

  /// A stop is something to read, with the question at its end in a box.
  private mutating func write(_ stop: Stop) {
    let shown = Presentation(stop, of: lesson)
    write(Array(shown.parts[..<shown.questionStart]))
    guard let task = shown.task else { return }
    write(task, asked: Array(shown.parts[shown.questionStart...]))
  }

  private var headedSteps: [(step: Step, anchor: String)] {
    zip(lesson.steps, anchors).filter { !isOpening($0.0) }
      .map { (step: $0.0, anchor: $0.1) }
  }

  /// Whether the heading of a step is that of the page.
  private func isOpening(_ step: Step) -> Bool {
    step.title == lesson.title && step.range == lesson.steps.first?.range
  }

  /// A name for each step, the same as long as its heading is. Two steps of
  /// one name are an error of the author's, and still two places.
  private var anchors: [String] {
    var seen: [String: Int] = [:]
    return lesson.steps.map { step in
      let count = seen[step.id, default: 0] + 1
      seen[step.id] = count
      return "step-" + step.id + (count > 1 ? ".\(count)" : "")
    }
  }
}

import Lessons

/// Exercises: what is asked, room for the answer, help.
extension PageWriter {
  /// A box with everything that belongs to a question.
  mutating func write(
    _ task: Presentation.Task, asked parts: [Presentation.Part]
  ) {
    exercises += 1
    let id = "exercise-\(exercises)"
    markup.open(
      "section",
      ["class": "exercise", "id": id, "aria-labelledby": id + "-title"])
    markup.element(
      "h3", ["id": id + "-title"],
      text: "Exercise \(exercises) · \(task.exercise.id)")
    write(parts)
    write(answerTo: task.question, id)
    if showsAnswers { write(helpWith: task) }
    markup.close("section")
  }

  mutating func write(answerTo question: Question, _ id: String) {
    switch question.form {
    case .options(let options, let several):
      markup.write(options: options, several: several, id)
    case .line:
      markup.writeLine(question, id)
    case .order(let things):
      markup.write(list: things, ["class": "things"])
      markup.writeLine(question, id)
    case .match(let left, let right):
      markup.write(left, matching: right, id)
      markup.writeExpectation(question, id)
    case .words:
      markup.writeArea(question, id)
    case .command(let judge):
      markup.write(judge: judge)
    }
  }
}

/// Room for answers, made of what every browser knows.
extension Markup {
  /// Options to choose among, each with its number.
  fileprivate mutating func write(
    options: [Passage], several: Bool, _ id: String
  ) {
    element("fieldset", ["class": "options"]) { field in
      field.element(
        "legend", text: several ? "Choose all that are right." : "Choose one.")
      field.element("ol") { list in
        for (index, option) in options.enumerated() {
          list.element("li") {
            $0.element("label") {
              $0.empty(
                "input",
                [
                  "type": several ? "checkbox" : "radio", "name": id,
                  "value": "\(index + 1)", "autocomplete": "off",
                ])
              $0.element("span") { $0.addInLine(option) }
            }
          }
        }
      }
    }
  }

  /// A numbered or lettered list.
  fileprivate mutating func write(list: [Passage], _ attributes: Attributes) {
    element("ol", attributes) { markup in
      for thing in list { markup.element("li") { $0.addInLine(thing) } }
    }
  }

  /// Two lists, with a small field for a letter beside each on the left.
  fileprivate mutating func write(
    _ left: [Passage], matching right: [Passage], _ id: String
  ) {
    element("div", ["class": "match"]) { markup in
      markup.element("ol", ["class": "things"]) { list in
        for (index, thing) in left.enumerated() {
          list.element("li") {
            $0.element("label") {
              $0.element("span") { $0.addInLine(thing) }
              $0.write(" ")
              $0.empty(
                "input",
                [
                  "class": "letter", "type": "text", "maxlength": "3",
                  "name": "\(id)-\(index + 1)", "autocomplete": "off",
                ])
            }
          }
        }
      }
      markup.write(list: right, ["class": "things", "type": "a"])
    }
  }

  /// A ruled line to write on.
  fileprivate mutating func writeLine(_ question: Question, _ id: String) {
    element("p", ["class": "answer"]) {
      $0.element(
        "label", ["for": id + "-answer"],
        text: question.label.map { "\($0) =" } ?? "Answer")
      $0.write(" ")
      $0.empty(
        "input",
        [
          "class": "line", "id": id + "-answer", "type": "text",
          "autocomplete": "off", "spellcheck": "false",
          "aria-describedby": id + "-expects",
        ])
    }
    writeExpectation(question, id)
  }

  /// Some ruled lines to write on.
  fileprivate mutating func writeArea(_ question: Question, _ id: String) {
    element("p", ["class": "answer"]) {
      $0.element("label", ["for": id + "-answer"], text: "Answer")
      $0.element(
        "textarea",
        [
          "id": id + "-answer", "rows": "5", "autocomplete": "off",
          "aria-describedby": id + "-expects",
        ], text: "")
    }
    writeExpectation(question, id)
  }

  /// What is typed in a shell to have a program judged.
  fileprivate mutating func write(judge command: String) {
    element("p") {
      $0.write("Your program is judged by ")
      $0.element("code", text: command)
      $0.write(", with your own command behind the two dashes.")
    }
  }

  /// What an answer looks like, and how near is right.
  fileprivate mutating func writeExpectation(
    _ question: Question, _ id: String
  ) {
    let words = [question.expects, question.tolerance].compactMap(\.self)
    element(
      "p", ["class": "expects", "id": id + "-expects"],
      text: "Expected: " + words.joined(separator: ", "))
  }
}

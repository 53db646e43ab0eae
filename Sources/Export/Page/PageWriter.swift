import Lessons

/// Writes the page of a lesson from its first tag to its last.
struct PageWriter {
  let lesson: Lesson
  let purpose: HTMLPage.Purpose
  var markup = Markup()
  /// How many exercises and figures there have been so far.
  var exercises = 0
  var figures = 0

  init(_ lesson: Lesson, _ purpose: HTMLPage.Purpose) {
    self.lesson = lesson
    self.purpose = purpose
  }

  /// Whether answers may be given away.
  var showsAnswers: Bool { purpose == .study }

  mutating func writeDocument() {
    markup.add(markup: "<!DOCTYPE html>\n")
    markup.open(
      "html", ["lang": "en", "xmlns": "http://www.w3.org/1999/xhtml"])
    writeHead()
    markup.open("body")
    markup.element(
      "a", ["class": "skip", "href": "#lesson"], text: "To the text")
    markup.add(markup: "\n")
    writeHeader()
    writeContents()
    writeSteps()
    markup.close("body")
    markup.close("html")
  }

  /// The policy keeps whatever might slip through from running or fetching.
  private mutating func writeHead() {
    markup.open("head")
    markup.empty("meta", ["charset": "utf-8"])
    markup.empty(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ])
    markup.empty(
      "meta",
      ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    markup.empty("meta", ["name": "color-scheme", "content": "light dark"])
    markup.element("title", text: lesson.title)
    markup.open("style")
    markup.add(markup: "\n" + Stylesheet.text)
    markup.close("style")
    markup.close("head")
  }

  private mutating func writeHeader() {
    markup.open("header")
    markup.element("h1", text: lesson.title)
    if let minutes = lesson.minutes {
      markup.element(
        "p", ["class": "minutes"], text: "About \(minutes) minutes")
    }
    switch purpose {
    case .study: writePrintChoice()
    case .handout: writeNameLine()
    }
    markup.close("header")
  }

  /// The stylesheet looks at this box when the page is printed.
  private mutating func writePrintChoice() {
    guard !lesson.exercises.isEmpty else { return }
    markup.element("p", ["class": "print-choice"]) {
      $0.element("label") {
        $0.empty("input", ["type": "checkbox", "id": "print-all"])
        $0.write("Print hints and solutions, too")
      }
    }
  }

  private mutating func writeNameLine() {
    markup.element("p", ["class": "name"]) {
      $0.element("label", ["for": "name"], text: "Name")
      $0.write(" ")
      $0.empty(
        "input", ["id": "name", "type": "text", "autocomplete": "off"])
    }
  }
}

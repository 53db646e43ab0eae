import Diagnostics
import Markdown

/// Walks a document once and sorts its blocks into steps and stops.
struct LessonReader {
  let document: Document
  var title: String?
  var minutes: Int?
  var steps: [Step] = []
  var shelf = Shelf()
  var quotations: [Quotation] = []
  var diagnostics: [Diagnostic]

  /// The blocks that could not be understood, by their ids.
  private(set) var brokenIDs: Set<String> = []

  private var ids: [String: SourceRange] = [:]
  /// How many experiments stand above each exercise.
  private var experimentsAbove: [Int] = []
  private var stop = OpenStop()

  /// The stop that is being collected.
  private struct OpenStop {
    var items: [Stop.Item] = []
    var start: Int?
    var end = 0

    mutating func add(_ item: Stop.Item, at range: SourceRange) {
      items.append(item)
      start = start ?? range.lower
      end = range.upper
    }
  }

  init(_ source: SourceText) {
    document = Document(source)
    diagnostics = document.diagnostics
  }

  mutating func read() {
    for index in document.children(of: 0) { read(block: index) }
    closeStop(exercise: nil)
    giveEachStopItsID()
    giveEachExerciseItsExperiments()
  }

  private mutating func read(block index: Int) {
    let node = document.nodes[index]
    switch node.kind {
    case .frontMatter(let text):
      let matter = FrontMatter(text)
      title = matter["title"]
      minutes = matter["minutes"].flatMap { Int($0) }
    case .heading(level: 1) where steps.isEmpty:
      title = document.plainText(of: index)
      openStep(titled: title ?? "", at: node.range)
    case .heading(level: 2):
      closeStop(exercise: nil)
      openStep(titled: document.plainText(of: index), at: node.range)
    case .htmlBlock(let html) where html.commentedID != nil:
      nameStep(html.commentedID ?? "", at: node.range)
    case .codeBlock(let code) where code.isFenced:
      read(code, index: index, range: node.range)
    default:
      stop.add(.block(index), at: node.range)
    }
  }

  private mutating func read(
    _ code: CodeBlock, index: Int, range: SourceRange
  ) {
    let block = Block(code, range: range, in: document.source)
    switch block.words.first {
    case "experiment": readExperiment(block)
    case "exercise": readExercise(block)
    case "swift" where block.words.count == 2:
      quotations.append(
        Quotation(
          path: block.words[1], pathRange: code.infoRange,
          lines: code.lines.map { document.source[$0] },
          lineRanges: code.lines))
      stop.add(.block(index), at: range)
    case let word?:
      warnIfMisspelt(word, at: code.infoRange)
      stop.add(.block(index), at: range)
    case nil:
      stop.add(.block(index), at: range)
    }
  }

  private mutating func readExperiment(_ block: Block) {
    do {
      let id = try claimID(
        of: block, else: "experiment-\(shelf.count + 1)")
      let experiment = try Experiment(
        block, id: id, after: shelf, &diagnostics)
      shelf.append(experiment)
      stop.add(.experiment(shelf.count - 1), at: block.range)
    } catch {
      report(error, of: block)
    }
  }

  private mutating func readExercise(_ block: Block) {
    do throws(Diagnostic) {
      let id = try claimID(of: block, else: steps.last?.id ?? "start")
      let exercise = try Exercise(
        block, id: id, below: shelf, &diagnostics)
      if exercise.asksForProgram, steps.last?.isQuiz == true {
        throw Diagnostic.programInQuiz(block)
      }
      experimentsAbove.append(shelf.count)
      if stop.start == nil { stop.start = block.range.lower }
      stop.end = block.range.upper
      closeStop(exercise: exercise)
    } catch {
      report(error, of: block)
    }
  }

  /// Keeps why a block is broken. What only follows from another broken block
  /// is not said again.
  private mutating func report(_ error: Diagnostic, of block: Block) {
    stop.add(.broken(error), at: block.range)
    if let id = block.id?.value { brokenIDs.insert(id) }
    let isSaidAbove = block.entries.contains { entry in
      ["experiment", "like"].contains(entry.key)
        && brokenIDs.contains(entry.value)
    }
    let isSaid =
      isSaidAbove && error.code == "unknown-name"
      || diagnostics.contains(error)
    if !isSaid { diagnostics.append(error) }
  }

  /// The id of a block, which nothing else in the lesson may have.
  private mutating func claimID(
    of block: Block, else fallback: String
  ) throws(Diagnostic) -> String {
    diagnostics += block.attributes.filter { $0.name != "id" }.map {
      Diagnostic(
        code: "unknown-attribute", "`\($0.name)` is no attribute of a block",
        at: $0.range, suggestion: "did you mean `id=\($0.value)`?")
    }
    let known = block.words.first == "exercise" ? 2 : 1
    if block.words.count > known {
      diagnostics.append(
        Diagnostic(
          code: "extra-word", "`\(block.words[known])` means nothing here",
          at: block.infoRange,
          suggestion: "did you mean `id=\(block.words[known])`?"))
    }
    let id = block.id?.value ?? fallback
    let place = block.id?.range ?? block.infoRange
    guard id.isID else { throw .badID(id, at: place) }
    if let first = ids[id] {
      let line = document.source.line(of: first.lower)
      throw .duplicateID(id, at: place, line: line)
    }
    ids[id] = place
    return id
  }

  private mutating func warnIfMisspelt(_ word: String, at range: SourceRange) {
    let known = ["experiment", "exercise"]
    guard let guess = closest(to: word, among: known) else { return }
    diagnostics.append(
      Diagnostic(
        code: "unknown-block", "`\(word)` is no block of a lesson", at: range,
        suggestion: "did you mean `\(guess)`?"))
  }
}

// MARK: - Steps and stops

extension LessonReader {
  private mutating func openStep(titled title: String, at range: SourceRange) {
    let slug = title.slug
    steps.append(
      Step(
        id: slug.isEmpty ? "step-\(steps.count + 1)" : slug, title: title,
        stops: [], range: range))
  }

  /// An explicit id replaces the slug of the heading above.
  private mutating func nameStep(_ id: String, at range: SourceRange) {
    guard let last = steps.indices.last else { return }
    if id.isID {
      steps[last].id = id
    } else {
      diagnostics.append(.badID(id, at: range))
    }
  }

  /// Ends the stop that is being collected, with what is asked at its end.
  private mutating func closeStop(exercise: Exercise?) {
    defer { stop = OpenStop() }
    guard let start = stop.start else { return }
    if steps.isEmpty {
      openStep(titled: title ?? "Start", at: SourceRange(start, start))
    }
    let last = steps.count - 1
    steps[last].range = SourceRange(steps[last].range.lower, stop.end)
    let text = document.source.bytes[start..<stop.end]
    steps[last].stops.append(
      Stop(
        id: exercise?.id ?? "", items: stop.items, exercise: exercise,
        range: SourceRange(start, stop.end), fingerprint: text.fingerprint))
  }

  /// Stops without an exercise take the id of their step, numbered from the
  /// second on; two steps of one name are an error.
  private mutating func giveEachStopItsID() {
    var taken = Set(ids.keys)
    var lastNumber: [String: Int] = [:]
    for step in steps.indices {
      for index in steps[step].stops.indices
      where steps[step].stops[index].exercise == nil {
        var id = steps[step].id
        while !taken.insert(id).inserted {
          let number = (lastNumber[steps[step].id] ?? 1) + 1
          lastNumber[steps[step].id] = number
          id = "\(steps[step].id)-\(number)"
        }
        steps[step].stops[index].id = id
      }
    }
    reportStepsOfOneName()
    steps.removeAll { $0.stops.isEmpty }
  }

  /// Only now, for a list that is still growing would be copied each time.
  private mutating func giveEachExerciseItsExperiments() {
    var above = experimentsAbove[...]
    for step in steps.indices {
      for stop in steps[step].stops.indices
      where steps[step].stops[stop].exercise != nil {
        let experiments = shelf.first(above.removeFirst())
        steps[step].stops[stop].exercise?.place(below: experiments)
      }
    }
  }

  private mutating func reportStepsOfOneName() {
    var seen: [String: SourceRange] = [:]
    for step in steps {
      if let first = seen[step.id] {
        let line = document.source.line(of: first.lower)
        diagnostics.append(
          .duplicateID(step.id, at: step.range.firstByte, line: line))
      }
      seen[step.id] = step.range
    }
  }
}

extension SourceRange {
  fileprivate var firstByte: SourceRange { SourceRange(lower, lower + 1) }
}

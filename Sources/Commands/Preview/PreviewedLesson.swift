import Diagnostics
import Lessons
import Platform
import Tutor

/// A lesson that is being written, as far as it can be understood.
struct PreviewedLesson {
  let outline: Outline
  /// What is wrong with it, in the order of the file.
  private(set) var findings: [Diagnostic]
  private let bytes: [UInt8]

  /// The lesson in some bytes, in the course that it is written for.
  init(_ bytes: [UInt8], path: String, of course: Course) {
    self.bytes = bytes
    let name = Paths.lastComponent(of: path)
    let id = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let lesson = Lesson(id: id, SourceText(name: path, bytes: bytes))
    outline = Outline(course: course, lessons: [lesson])
    findings = lesson.diagnostics
  }

  var lesson: Lesson { outline.lessons[0] }

  /// Whether a learner could not use it as it stands.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Adds what only a proof finds, for the variants of one learner.
  mutating func prove(with sources: [String: SourceText]) {
    findings =
      Proof(
        lesson, sources: sources, seeds: 1, by: CoreWorkers()
      ).diagnostics
  }

  /// The place of the first letter in which the file differs from what it
  /// was; nil where it does not.
  func place(ofEditSince before: PreviewedLesson) -> Outline.Place? {
    let common = zip(bytes, before.bytes).prefix { $0 == $1 }.count
    if common == bytes.count, common == before.bytes.count { return nil }
    let rest = bytes[common...].firstIndex { $0 > 0x20 }
    return place(ofByte: rest ?? common)
  }

  /// The last stop that begins at a byte or before it, else the first.
  private func place(ofByte byte: Int) -> Outline.Place? {
    let places = outline.places
    return places.last { start(of: $0) <= byte }
      ?? places.first
  }

  /// Where a stop begins; the first of a step, at the heading.
  private func start(of place: Outline.Place) -> Int {
    place.stop == 0
      ? outline.step(at: place).range.lower
      : outline.stop(at: place).range.lower
  }

  /// The nearest place that there is.
  func nearest(to place: Outline.Place) -> Outline.Place? {
    let places = outline.places
    return places.last { ($0.step, $0.stop) <= (place.step, place.stop) }
      ?? places.first
  }

  /// The step of a number or an id, or the stop of an id.
  func place(named name: String) throws(Failure) -> Outline.Place {
    let steps = lesson.steps
    let number = Int(name)
    let found = outline.places.first {
      $0.step + 1 == number || outline.step(at: $0).id == name
        || outline.stop(at: $0).id == name
    }
    if let found { return found }
    let ids = steps.map(\.id) + lesson.stops.map(\.id)
    throw .usage(
      "there is no step \(name)\(offer(for: name, among: ids))\n"
        + "steps: 1 to \(steps.count), or \(steps.map(\.id).joined(separator: ", "))"
    )
  }
}

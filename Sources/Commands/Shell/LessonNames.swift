import Diagnostics
import Lessons
import Platform
import Tutor

/// How people name a lesson: by its id, in any case, or by its number.
enum LessonNames {
  /// The place among some ids of what is named; nil if nothing is.
  static func place(of name: String, among ids: [String]) -> Int? {
    let exact = ids.firstIndex(of: name)
    let loose = ids.firstIndex { $0.lowercased() == name.lowercased() }
    if let index = exact ?? loose { return index }
    guard let number = Int(name), ids.indices.contains(number - 1) else {
      return nil
    }
    return number - 1
  }
}

extension Lesson {
  /// The largest file that is read as a lesson, in bytes.
  static var largestFile: Int { 16 << 20 }

  /// The lesson in a file, called after it.
  init(file path: String, on host: some Host) throws(Failure) {
    let bytes: [UInt8]
    do { bytes = try host.read(path, atMost: Self.largestFile) } catch {
      throw Failure(error)
    }
    let name = Paths.lastComponent(of: path)
    let id = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    self.init(id: id, SourceText(name: path, bytes: bytes))
  }
}

extension CourseFolder {
  /// A lesson of the course by how people name it.
  func lesson(named name: String) throws(Failure) -> Lesson {
    let ids = course.lessons.map(\.id)
    guard let place = LessonNames.place(of: name, among: ids) else {
      let offer = offer(for: name, among: ids)
      throw .usage(
        "there is no lesson \(name)\(offer)\n"
          + "lessons: \(ids.joined(separator: ", "))")
    }
    do {
      return try lesson(course.lessons[place]).get()
    } catch {
      throw Failure(error)
    }
  }
}

extension Outline {
  /// Lessons by their ids or numbers, each once, in the order of the course.
  func lessons(named names: [String]) throws(Failure) -> [Int] {
    let ids = lessons.map(\.id)
    var places: Set<Int> = []
    for name in names {
      guard let place = LessonNames.place(of: name, among: ids) else {
        throw .usage(
          "there is no lesson \(name)\(offer(for: name, among: ids))\n"
            + "lessons: \(ids.joined(separator: ", "))")
      }
      places.insert(place)
    }
    return places.sorted()
  }
}

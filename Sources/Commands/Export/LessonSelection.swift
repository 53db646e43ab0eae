import Lessons
import Platform

/// The lessons that a command line names: files, or lessons of the course by
/// name or number; without a word, the whole course.
struct LessonSelection<Machine: Host> {
  private(set) var lessons: [Lesson] = []
  /// What could not be read, where the whole course was asked for.
  private(set) var problems: [FileProblem] = []

  /// How many lessons were asked for.
  var count: Int { lessons.count + problems.count }

  init(
    _ words: [String], _ host: Machine, _ options: Options
  ) throws(Failure) {
    if words.isEmpty {
      let folder = try CourseFolder(host, options)
      folder.course.lessons.forEach { add(folder.lesson($0)) }
      if count == 0 {
        throw .unreadable("the course in \(folder.path) names no lessons")
      }
    }
    for word in words {
      lessons.append(try Self.lesson(word, host, options))
    }
    try checkNames()
  }

  private mutating func add(_ result: Result<Lesson, FileProblem>) {
    switch result {
    case .success(let lesson): lessons.append(lesson)
    case .failure(let problem): problems.append(problem)
    }
  }

  /// A file is meant before a lesson of the course.
  private static func lesson(
    _ word: String, _ host: Machine, _ options: Options
  ) throws(Failure) -> Lesson {
    if word.looksLikeFile || host.kind(of: word) == .file {
      return try Lesson(file: word, on: host)
    }
    return try CourseFolder(host, options).lesson(named: word)
  }

  /// Two lessons of one name would be written to one file.
  private func checkNames() throws(Failure) {
    var seen: Set<String> = []
    for lesson in lessons where !seen.insert(lesson.id.lowercased()).inserted {
      throw .usage("two of the lessons are called \(lesson.id)")
    }
  }
}

extension String {
  /// Whether it can only be meant as a file.
  fileprivate var looksLikeFile: Bool { contains("/") || hasSuffix(".md") }
}

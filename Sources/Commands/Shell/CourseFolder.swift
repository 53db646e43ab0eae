import Diagnostics
import Lessons
import Platform

/// The folder of a course on this machine, found and read.
///
/// `--lessons` or LIF_LESSONS names it; else it is the nearest `Lessons`
/// folder above the working directory, above the program, or installed with
/// it in `share/lif`.
struct CourseFolder<Machine: Host> {
  let path: String
  let course: Course
  let index: SourceText
  private let host: Machine

  init(_ host: Machine, _ options: Options) throws(Failure) {
    try self.init(host, at: try Self.find(host, options))
  }

  /// The course in a folder that is named.
  init(_ host: Machine, at folder: String) throws(Failure) {
    self.host = host
    path = try Self.course(folder, host)
    let name = Paths.join(path, Course.indexName)
    do {
      let bytes = try host.read(
        name, inside: path, atMost: Lesson.largestFile)
      index = SourceText(name: name, bytes: bytes)
    } catch {
      throw Failure(error)
    }
    course = Course(index)
  }

  private static func find(
    _ host: Machine, _ options: Options
  ) throws(Failure) -> String {
    let named = options["lessons"] ?? host.environment["LIF_LESSONS"]
    if let named, !named.isEmpty {
      return try course(named, host)
    }
    let places = candidates(host)
    if let found = places.first(where: { isCourse($0, host) }) { return found }
    throw .unreadable(
      """
      no course was found; looked for Lessons/\(Course.indexName) in
        \(places.map { Paths.parent(of: $0) }.joined(separator: "\n  "))
      name its folder with --lessons DIR or LIF_LESSONS
      """)
  }

  private static func course(
    _ folder: String, _ host: Machine
  ) throws(Failure) -> String {
    let within = Paths.join(folder, "Lessons")
    if let found = [folder, within].first(where: { isCourse($0, host) }) {
      return found
    }
    throw .unreadable(
      "there is no course in \(folder): it holds no \(Course.indexName)")
  }

  private static func isCourse(_ folder: String, _ host: Machine) -> Bool {
    host.kind(of: Paths.join(folder, Course.indexName)) == .file
  }

  private static func candidates(_ host: Machine) -> [String] {
    let program = Paths.parent(of: host.executablePath)
    let installed = Paths.join(Paths.parent(of: program), "share/lif")
    let folders =
      ancestors(of: host.currentDirectory) + ancestors(of: program)
      + [installed]
    var seen: Set<String> = []
    return folders.map { Paths.join($0, "Lessons") }
      .filter { seen.insert($0).inserted }
  }

  /// A folder and all above it.
  private static func ancestors(of folder: String) -> [String] {
    var list = [folder]
    while let last = list.last, Paths.parent(of: last) != last,
      list.count < 100
    {
      list.append(Paths.parent(of: last))
    }
    return list
  }

  /// The paths of its files: the index, then the lessons in order.
  var files: [String] {
    [index.name] + course.lessons.map { Paths.join(path, $0.file) }
  }

  /// A lesson of the course; where it cannot be read, why.
  ///
  /// Links may lead to it within the folder of the course only.
  func lesson(_ listing: Course.Listing) -> Result<Lesson, FileProblem> {
    text(of: listing).map { Lesson(id: listing.id, $0) }
  }

  /// The text of a lesson; where it cannot be read, why.
  func text(
    of listing: Course.Listing
  ) -> Result<SourceText, FileProblem> {
    let file = Paths.join(path, listing.file)
    do {
      let bytes = try host.read(
        file, inside: path, atMost: Lesson.largestFile)
      return .success(SourceText(name: file, bytes: bytes))
    } catch {
      return .failure(error)
    }
  }

  /// The files beside the index that hold exercises and that it does not
  /// name; a translation is named by its original, `leaky.de.md`.
  func forgottenLessons() -> [String] {
    let known = Set(course.lessons.map(\.id))
    let files = (try? host.entries(of: path)) ?? []
    return files.sorted().filter { file in
      let id = file.prefix { $0 != "." }
      guard file.hasSuffix(".md"), file != Course.indexName,
        !known.contains(String(id)),
        let lesson = try? Lesson(file: Paths.join(path, file), on: host)
      else { return false }
      return !lesson.exercises.isEmpty
    }
  }

  /// Whether the course was not found here, but where the program is.
  var isElsewhere: Bool {
    let home = Paths.parent(of: path)
    return host.currentDirectory != home
      && !host.currentDirectory.hasPrefix(home + "/")
  }

  /// The files that the course may quote, as far as they can be read.
  ///
  /// Their paths count from the folder that holds the course, and no link
  /// leads out of it.
  func quotableSources() -> [String: SourceText] {
    var sources: [String: SourceText] = [:]
    for file in course.quotable where sources[file.path] == nil {
      sources[file.path] = try? source(file).get()
    }
    return sources
  }

  /// A file that the course may quote; where it cannot be read, why.
  func source(
    _ quotable: Course.QuotableFile
  ) -> Result<SourceText, FileProblem> {
    let folder = Paths.parent(of: host.realPath(path) ?? path)
    let file = Paths.join(folder, quotable.path)
    do {
      let bytes = try host.read(
        file, inside: folder, atMost: Lesson.largestFile)
      return .success(SourceText(name: file, bytes: bytes))
    } catch {
      return .failure(error)
    }
  }
}

import Export
import Lessons
import Platform

/// The folder that pages are written to.
struct PageFolder<Machine: Host> {
  private let path: String
  private let host: Machine

  /// A folder, made if need be.
  init(_ path: String, on host: Machine) throws(Failure) {
    self.path = path
    self.host = host
    if host.kind(of: path) == .directory { return }
    do { try host.makeDirectories(path, isPrivate: false) } catch {
      throw Failure(error)
    }
  }

  /// Writes the page of a lesson and says where to.
  ///
  /// What is replaced is a page of that name. Where the name is a link to
  /// something else, such as the lesson itself, nothing is written.
  func write(
    _ page: HTMLPage, of lesson: Lesson
  ) throws(Failure) -> String {
    let name = lesson.id + ".html"
    let file = Paths.join(path, name)
    if let real = host.realPath(file), host.kind(of: file) != nil,
      Paths.lastComponent(of: real) != name
    {
      throw .unreadable(
        "\(file) is a link to \(real), which is no page; remove the link, "
          + "or name another folder")
    }
    do { try host.replace(file, with: page.bytes) } catch {
      throw Failure(error)
    }
    return file
  }
}

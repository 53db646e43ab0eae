extension Host {
  /// The content of a file that lies in a folder or below it.
  ///
  /// Where it lies is what is left once every link on the way is followed: a
  /// link may lead to another place in the folder, not out of it.
  public func read(
    _ path: String, inside folder: String, atMost limit: Int
  ) throws(FileProblem) -> [UInt8] {
    guard let real = realPath(path) else {
      // What has no path of its own cannot be read, and reading says why.
      _ = try read(path, atMost: limit)
      throw FileProblem(.read, path, .outside(folder: folder))
    }
    guard let root = realPath(folder), Paths.isInside(real, root) else {
      throw FileProblem(.read, path, .outside(folder: folder))
    }
    return try read(path, atMost: limit)
  }
}

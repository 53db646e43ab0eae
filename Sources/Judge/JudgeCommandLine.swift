// How the judge is called, and what a group of ideas is called.

extension Idea {
  /// What stands for every idea.
  private static let everything = "all"

  /// The names that a group may have.
  public static let groupNames = allCases.map(\.rawValue) + [everything]

  /// The ideas of a group: one by its name, or `all`; nil where there is no
  /// such group.
  public static func group(named name: String) -> [Idea]? {
    if name.lowercased() == everything { return allCases }
    return Idea(named: name).map { [$0] }
  }
}

extension [Idea] {
  /// What runs a program on them from a shell:
  /// `lif judge --group leaks -- python3 neuron.py`.
  public func judgeCommand(for command: [String]) -> String {
    let names = map(\.rawValue).joined(separator: ",")
    let group = self == Idea.allCases ? [] : ["--group", names]
    return (["lif", "judge"] + group + ["--"] + command).asTyped
  }
}

extension [String] {
  /// The words as a shell would read them: `python3 'my neuron.py'`.
  public var asTyped: String { map(\.asWord).joined(separator: " ") }
}

extension String {
  /// In quotes, where a shell would else make something else of it.
  fileprivate var asWord: String {
    let plain = Set("-_./:=@%+,".utf8)
    let isPlain = utf8.allSatisfy { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      return isLetter || (0x30...0x39).contains(byte) || byte > 0x7F
        || plain.contains(byte)
    }
    if isPlain, !isEmpty { return self }
    return "'" + replacing("'", with: "'\\''") + "'"
  }
}

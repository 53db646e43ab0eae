/// A file to begin with: it reads its task and prints a table, and its neuron
/// does nothing yet.
public enum Starter: String, Sendable, CaseIterable {
  case python
  case swift

  /// What the file is called.
  public var fileName: String {
    switch self {
    case .python: "neuron.py"
    case .swift: "neuron.swift"
    }
  }

  /// What is in it.
  public var text: String {
    switch self {
    case .python: Self.pythonText
    case .swift: Self.swiftText
    }
  }

  /// The commands that build and run it, for the judge to be named.
  public var commands: [String] {
    switch self {
    case .python: ["lif judge -- python3 neuron.py"]
    case .swift: ["swiftc -O neuron.swift", "lif judge -- ./neuron"]
    }
  }
}

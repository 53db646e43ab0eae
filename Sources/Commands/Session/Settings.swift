import Display
import Platform
import Tutor

/// What a learner likes, kept beside the journal: a line for each thing.
///
///     curves: blocks
///
/// Lines of other programs are kept as they are. Where the file cannot be
/// written nothing is lost but the liking.
struct Settings<Machine: Host> {
  private let host: Machine
  /// Where they are kept; nil where nothing is to be.
  private let path: String?
  private var lines: [String]
  private var curves: Medium.Dots?
  private var isChanged = false
  /// Whether the command line says how curves are drawn.
  private let isGiven: Bool
  private let isLinear: Bool

  /// The settings in a folder, and whether changes are kept there; nothing
  /// is where there is no folder.
  init(
    _ host: Machine, _ options: Options, in folder: String?,
    isKept: Bool = true
  ) {
    self.host = host
    isGiven = options["dots"] != nil
    isLinear = Surroundings(host, options).isLinear
    let file = folder.map { Paths.join($0, "settings") }
    path = isKept ? file : nil
    let bytes = file.flatMap { try? host.read($0, atMost: 1 << 16) } ?? []
    lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    curves = lines.lazy.compactMap(\.curves).first
  }

  /// Whether a first page on this medium should ask how curves are seen.
  func mustAsk(on medium: Medium) -> Bool {
    curves == nil && !isGiven && !isLinear && medium.characters == .unicode
  }

  /// The medium with the characters that the learner sees.
  func applied(to medium: Medium) -> Medium {
    var medium = medium
    guard medium.characters == .unicode, let curves, !isGiven || isChanged
    else { return medium }
    medium.dots = curves
    return medium
  }

  /// Takes what the learner said to the curves that he sees on a medium, and
  /// remembers it; in words, what has changed.
  mutating func take(_ wish: CurveWish, on medium: Medium) -> String? {
    guard medium.characters == .unicode else {
      return wish == .change ? "This screen has ASCII curves only." : nil
    }
    let present = applied(to: medium).dots
    let chosen = wish == .change ? present.next : present
    curves = chosen
    isChanged = true
    keep()
    return wish == .change
      ? "Curves are drawn in \(chosen.words) now; `:c` tries the next." : nil
  }

  private mutating func keep() {
    lines.removeAll { $0.curves != nil }
    lines.append("curves: \(curves ?? .braille)")
    guard let path else { return }
    try? host.makeDirectories(Paths.parent(of: path), isPrivate: true)
    let text = lines.map { $0 + "\n" }.joined()
    try? host.replace(path, with: Array(text.utf8))
  }
}

extension String {
  /// The characters that a line `curves: blocks` names.
  fileprivate var curves: Medium.Dots? {
    let parts = split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0] == "curves" else { return nil }
    return Medium.Dots(rawValue: parts[1].filter { $0 != " " })
  }
}

extension Medium.Dots {
  fileprivate var words: String {
    switch self {
    case .braille: "Braille"
    case .blocks: "blocks"
    case .ascii: "ASCII"
    }
  }
}

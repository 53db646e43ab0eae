import Judge
import Platform

/// `lif judge init python`: a file to begin with.
enum JudgeStarter {
  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let known = Starter.allCases.map(\.rawValue)
    guard options.words.count > 1 else {
      throw .usage(
        "init needs a language: lif judge init \(known.joined(separator: "|"))")
    }
    try options.atMostWords(3, "judge init LANGUAGE [FILE]")
    let word = options.words[1].lowercased()
    guard let starter = Starter(rawValue: word) else {
      throw .usage(
        "there is a starter in \(known.joined(separator: " and in ")), not in "
          + "\(options.words[1]); any other language will do as well, "
          + "see `lif help judge`")
    }
    let path = options.words.dropFirst(2).first ?? starter.fileName
    guard host.kind(of: path) == nil else {
      throw .failed(
        "\(path) is there already, and stays as it is; name another file: "
          + "lif judge init \(word) FILE")
    }
    do {
      try host.replace(path, with: Array(starter.text.utf8))
    } catch {
      throw Failure(error)
    }
    let commands = starter.commands.map { command in
      "  " + command.replacing(starter.fileName, with: path) + "\n"
    }
    Console(host, options).print(
      """
      wrote \(path)

      It does nothing yet; what is to be done stands in it. Then:
      \(commands.joined())
      """)
    return 0
  }
}

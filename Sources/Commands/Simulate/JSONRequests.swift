import Platform

/// Requests of programs, in JSON: one, or one a line.
enum JSONRequests {
  /// Answers what stands in a text; lines from standard input are answered
  /// as they come.
  static func answer<Machine: Host>(
    _ text: ExperimentText, _ options: Options, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    if options.has("jsonl"), case .input = text { return answerLines(console) }
    let bytes = try text.bytes(from: console.host)
    guard options.has("jsonl") else { return answer(bytes, console) }
    let lines = bytes.split(separator: 0x0A).map { Array($0) }
      .filter { !$0.isBlank }
    return lines.reduce(0) { max($0, answer($1, console)) }
  }

  private static func answerLines<Machine: Host>(
    _ console: Console<Machine>
  ) -> Int32 {
    var reader = LineReader(console.host)
    var code: Int32 = 0
    while let line = reader.next() {
      if line.isBlank { continue }
      let result = SimulationRequest.answer(line)
      if result.isError { code = 1 }
      // Where nobody reads, or nothing can be written, nothing is answered.
      guard console.print(result.json.text + "\n") else { return 1 }
    }
    return code
  }

  private static func answer<Machine: Host>(
    _ request: [UInt8], _ console: Console<Machine>
  ) -> Int32 {
    let result = SimulationRequest.answer(request)
    let isRead = console.print(result.json.text + "\n")
    return result.isError || !isRead ? 1 : 0
  }
}

extension [UInt8] {
  /// Whether there is nothing to be read.
  fileprivate var isBlank: Bool {
    allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

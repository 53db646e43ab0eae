import Platform

/// Requests of programs, in JSON: one, or one a line.
enum JSONRequests {
  /// Answers what stands in a text; lines from standard input are answered
  /// as they come.
  static func answer<Machine: Host>(
    _ text: ExperimentText, _ options: Options, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    if options.has("jsonl"), case .input = text {
      var reader = LineReader(console.host)
      return answer(console) { reader.next() }
    }
    let bytes = try text.bytes(from: console.host)
    guard options.has("jsonl") else { return answer(bytes, console) }
    var lines = bytes[...]
    return answer(console) {
      guard !lines.isEmpty else { return nil }
      let line = lines.prefix { $0 != 0x0A }
      lines = lines.dropFirst(line.count + 1)
      return Array(line)
    }
  }

  private static func answer<Machine: Host>(
    _ console: Console<Machine>, lines next: () -> [UInt8]?
  ) -> Int32 {
    var code: Int32 = 0
    while let line = next() {
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

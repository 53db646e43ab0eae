import Diagnostics

extension Diagnostic {
  /// A word on each place where the bytes of a text were not UTF-8; after
  /// twenty of them, one for all the others.
  static func repairs(in source: SourceText) -> [Diagnostic] {
    let limit = 20
    var found = source.repairs.prefix(limit).map { place in
      Diagnostic(
        .warning, code: "invalid-utf8", "these bytes are not UTF-8",
        at: place, suggestion: "save the file as UTF-8",
        notes: ["they are read as the replacement character U+FFFD"])
    }
    if source.repairs.count > limit {
      let others = source.repairs.count - limit
      found.append(
        Diagnostic(
          .warning, code: "invalid-utf8",
          "\(others) more places are not UTF-8",
          at: source.repairs[limit], suggestion: "save the file as UTF-8"))
    }
    return found
  }
}

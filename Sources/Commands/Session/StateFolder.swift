import Platform

/// The folder in which the program keeps what outlasts it.
enum StateFolder {
  /// `--state`, LIF_STATE, or the place that the XDG base directory
  /// specification gives to a program's state; nil where the environment
  /// tells none.
  static func path(on host: some Host, _ options: Options) -> String? {
    func nonEmpty(_ text: String?) -> String? {
      text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let environment = host.environment
    if let named = nonEmpty(options["state"])
      ?? nonEmpty(environment["LIF_STATE"])
    {
      return named
    }
    // The specification has relative paths ignored.
    if let state = nonEmpty(environment["XDG_STATE_HOME"]),
      Paths.isAbsolute(state)
    {
      return Paths.join(state, "lif")
    }
    return nonEmpty(environment["HOME"]).map {
      Paths.join($0, ".local/state/lif")
    }
  }
}

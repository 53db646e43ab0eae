#if !FUZZING
  import Platform

  // lif-fuzz TARGET [--seconds N] [--seed N] [--once] [FILE …]

  /// Hostile bytes for one of the readers, until something breaks or the time
  /// is over.
  ///
  /// Each target reads the bytes and says what does not hold of the result.
  /// The files are where changing starts from or, with `--once`, all that is
  /// read.
  @main enum Fuzz {
    static func main() {
      let words = Array(CommandLine.arguments.dropFirst())
      let run = FuzzTarget.all.first { $0.name == words.first }
        .flatMap { FuzzRun($0, Array(words.dropFirst())) }
      RunningProgram.end(run?.run() ?? misuse())
    }

    private static func misuse() -> Int32 {
      FuzzRun.complain(
        """
        usage: lif-fuzz TARGET [--seconds N] [--seed N] [--once] [FILE …]

        targets: \(FuzzTarget.names)
        """)
      return 2
    }
  }
#endif

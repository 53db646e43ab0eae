public import Platform

/// Runs the program that the arguments name and says how it ended.
///
/// Everything that the program reads or writes goes through `host`, so that a
/// test can run any command in-process. The result is the exit code: 0 fine,
/// 1 answers or checks failed, 2 usage, 3 a file that cannot be read.
public func run(_ arguments: [String], on host: some Host) -> Int32 {
  do {
    let (command, rest) = try CommandTable.choose(arguments)
    let options = try Options(rest, for: command)
    if options.has("help") {
      let console = Console(host, options)
      console.print(HelpPage(medium: console.page).page(of: command))
      return 0
    }
    return try command.run(options, on: host)
  } catch {
    Console(host, nil).complain(error.message)
    return error.exitCode
  }
}

/// Runs `lif` as a process.
public func main() -> Never {
  RunningProgram.end(run(RunningProgram.arguments, on: LiveHost()))
}

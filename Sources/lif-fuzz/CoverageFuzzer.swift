#if FUZZING
  import Platform

  // Built with `--sanitize fuzzer -Xswiftc -DFUZZING`, the program is the
  // compiler's own fuzzer, which sees what code its inputs reach; LIF_FUZZ
  // names the target. Source: LLVM, "libFuzzer".

  private let chosen = FuzzTarget.all.first {
    $0.name == LiveHost().environment["LIF_FUZZ"]
  }

  /// Called with one input after the other. A program that ends keeps the
  /// input it was given.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ place: OpaquePointer?, _ count: Int) -> Int32 {
    guard let chosen else {
      FuzzRun.complain("LIF_FUZZ names no target: \(FuzzTarget.names)")
      RunningProgram.end(2)
    }
    let input = ForeignBytes.copy(place, count: count)
    if let fault = chosen.fault(input) {
      FuzzRun.complain("\(chosen.name): \(fault)")
      RunningProgram.end(1)
    }
    return 0
  }
#endif

import Foundation
import Testing

/// The plan of the house: which room may look into which.
///
/// This is the architecture, said a second time on purpose: whoever opens a
/// new door must open it here too.
private let doors: [String: Set<String>] = [
  "Text": [],
  "Diagnostics": ["Text"],
  "Quantities": [],
  "Mathematics": [],
  "Platform": [],
  "Expressions": ["Quantities", "Mathematics", "Diagnostics"],
  "LIFCore": ["Quantities", "Mathematics"],
  "Markdown": ["Diagnostics", "Text"],
  "MathText": ["Diagnostics", "Text"],
  "Plot": ["Quantities", "Mathematics"],
  "Judge": ["LIFCore", "Plot", "Quantities", "Mathematics"],
  "Lessons": [
    "Judge", "Expressions", "LIFCore", "Markdown", "MathText", "Plot",
    "Quantities", "Diagnostics",
  ],
  "Tutor": ["Lessons", "Plot", "Mathematics", "Diagnostics"],
  "Display": ["Markdown", "MathText", "Plot", "Quantities", "Text"],
  "Export": ["Lessons", "Markdown", "MathText", "Plot", "Text"],
  "Faces": ["Tutor", "Display", "Lessons", "Plot", "Diagnostics", "Text"],
  "Commands": [
    "Faces", "Export", "Display", "Tutor", "Lessons", "Judge", "LIFCore",
    "Expressions", "Markdown", "MathText", "Plot", "Quantities",
    "Diagnostics", "Text", "Platform",
  ],
  "lif": ["Commands"],
  "lif-bench": [
    "Faces", "Display", "Tutor", "LIFCore", "Expressions", "Markdown",
    "Quantities", "Diagnostics", "Platform",
  ],
  "lif-fuzz": [
    "Faces", "Export", "Display", "Tutor", "Lessons", "Judge", "Expressions",
    "Markdown", "MathText", "Quantities", "Diagnostics", "Text", "Platform",
  ],
]

@Suite struct RoomTests {
  @Test func `every folder of Sources is a room of the plan`() throws {
    #expect(try Set(House.names(in: "Sources")) == Set(doors.keys))
  }

  @Test(arguments: doors.keys.sorted())
  func `a room imports exactly what the plan says`(_ room: String) throws {
    let rooms = Set(doors.keys)
    let used = try House.imports(of: "Sources/\(room)").intersection(rooms)
    #expect(used == doors[room])
  }

  @Test(arguments: doors.keys.sorted())
  func `the manifest opens the same doors as the plan`(_ room: String) throws {
    let manifest = try House.text("Package.swift")
    let wanted = doors[room] ?? []
    #expect(Self.dependencies(of: room, in: manifest) == wanted)
  }

  @Test func `no door leads back`() {
    var reachable = doors
    for _ in doors {
      for (room, others) in reachable {
        reachable[room] = others.union(
          others.flatMap { reachable[$0] ?? [] })
      }
    }
    for (room, others) in reachable { #expect(!others.contains(room)) }
  }

  @Test(arguments: doors.keys.sorted())
  func `only the rooms that speak JSON import Foundation`(
    _ room: String
  ) throws {
    let used = try House.imports(of: "Sources/\(room)")
    let mayUse = ["Judge", "Tutor", "Commands"].contains(room)
    #expect(
      used.isDisjoint(with: ["Foundation", "FoundationEssentials"]) || mayUse)
  }

  @Test func `unsafe code lives in Platform only`() throws {
    for file in try House.swiftFiles(in: "Sources") {
      let isPlatform = file.hasPrefix("Sources/Platform/")
      let text = try House.text(file)
      #expect(isPlatform || !text.contains("Pointer<"), "\(file)")
      #expect(!text.contains("try!"), "\(file)")
      #expect(!text.contains("fatalError"), "\(file)")
    }
  }

  @Test func `programs are started in one place only`() throws {
    let starts = ["posix_spawn", "popen(", "execv", "fork(", " system("]
    for file in try House.swiftFiles(in: "Sources") {
      let text = try House.code(file)
      let isSpawn = file == "Sources/Platform/Calls/Spawn.swift"
      #expect(isSpawn || !starts.contains { text.contains($0) }, "\(file)")
      // Measurements run what they are compared with; no lesson is near.
      let mayAsk = ["Sources/Platform/LiveHost.swift", "Sources/lif-bench/"]
        .contains { file.hasPrefix($0) }
      #expect(isSpawn || mayAsk || !text.contains(" Program("), "\(file)")
    }
    #expect(doors["lif-bench"]?.contains("Lessons") == false)
    #expect(doors["Lessons"]?.contains("Platform") == false)
  }

  /// A learner's program runs because he named its command at a prompt, or
  /// behind `lif judge`; nothing that is read from a file comes here.
  @Test func `only the judge starts programs, and only two ask it to`() throws {
    // `run(_, on:, within:)` of a host, over several lines perhaps.
    let call = /\brun\([^;{}]{1,120}?\bon:[^;{}]{1,120}?\bwithin:/
      .wordBoundaryKind(.simple)
    let ofPlatform = ["Host.swift", "LiveHost.swift", "Calls/Spawn.swift"]
      .map { "Sources/Platform/\($0)" }
    var callers: [String] = []
    for file in try House.swiftFiles(in: "Sources") {
      let text = try House.text(file)
      let isJudge = file.hasPrefix("Sources/Commands/Judge/")
      if text.contains(call), !ofPlatform.contains(file) {
        #expect(isJudge, "\(file)")
        callers.append(file)
      }
      let asks = isJudge || file.hasSuffix("/Session/SessionRunner.swift")
      #expect(asks || !text.contains("JudgedProgram"), "\(file)")
    }
    #expect(callers == ["Sources/Commands/Judge/JudgedProgram.swift"])
  }

  @Test func `a program is named in a session by what was typed, and not else`()
    throws
  {
    let making = /\bNamedProgram\(/.wordBoundaryKind(.simple)
    for file in try House.swiftFiles(in: "Sources") {
      let text = try House.text(file)
      let isKind = file.hasPrefix("Sources/Lessons/Exercises/")
      #expect(isKind || !text.contains(making), "\(file)")
      let isWeighing = file.hasSuffix("/Session/SessionAnswers.swift")
      #expect(isWeighing || !text.contains("[.build("), "\(file)")
      #expect(
        isKind || isWeighing || !text.contains("program(namedBy:"), "\(file)")
    }
  }

  @Test func `no file is longer than 400 lines, and half are below 120`() throws
  {
    let lengths = try (House.swiftFiles(in: "Sources")).map { file in
      try House.text(file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
    }.sorted()
    #expect(lengths.last ?? 0 <= 400)
    #expect(lengths[lengths.count / 2] <= 120)
  }

  /// But for the program of a learner who started the tutor here, which
  /// git leaves alone.
  @Test func `the top level holds what it should and nothing else`() throws {
    #expect(
      try House.names(in: ".").filter { !$0.hasPrefix("neuron") } == [
        "Lessons", "Package.swift", "README.md", "Sources", "Tests",
      ])
  }

  /// The names after a room's own in its line of the manifest.
  private static func dependencies(
    of room: String, in manifest: String
  ) -> Set<String> {
    let quoted = "\"\(room)\""
    let opening = [
      "room(\(quoted)", "room(\n      \(quoted)",
      "name: \(quoted), dependencies", "name: \(quoted),\n      dependencies",
    ]
    for start in opening {
      guard let found = manifest.firstRange(of: start) else { continue }
      let rest = manifest[found.upperBound...]
      let end = rest.firstIndex(of: ")") ?? rest.endIndex
      let names = rest[..<end].split(separator: "\"").enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return Set(names)
    }
    return ["(the manifest has no \(room))"]
  }
}

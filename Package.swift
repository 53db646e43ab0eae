// swift-tools-version: 6.2
import PackageDescription

/// The rules that every room keeps: nothing leaks through an import, no
/// hidden `any`, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target, a room of the house, and the rooms it may look into.
func room(
  _ name: String, _ dependencies: String..., also: [SwiftSetting] = []
) -> Target {
  .target(
    name: name,
    dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: strict + also)
}

/// The tests of a room; `with` names what they need beside it.
func tests(of room: String, with others: String...) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: ([room, "TestSupport"] + others).map { .byName(name: $0) },
    swiftSettings: strict)
}

let package = Package(
  name: "lif",
  products: [.executable(name: "lif", targets: ["lif"])],
  targets: [
    // What everything stands on.
    room("Text"),
    room("Diagnostics", "Text"),
    room("Quantities"),
    room("Mathematics"),
    room("Platform", also: [.strictMemorySafety()]),

    // The languages, the model, the picture: none knows of lessons.
    room("Expressions", "Quantities", "Mathematics", "Diagnostics"),
    room("LIFCore", "Quantities", "Mathematics"),
    room("Markdown", "Diagnostics", "Text"),
    room("MathText", "Diagnostics", "Text"),
    room("Plot", "Quantities", "Mathematics"),

    // A learner's own neuron beside the model.
    room("Judge", "LIFCore", "Plot", "Quantities", "Mathematics"),

    // The course, the learner's hour with it, and how it looks.
    room(
      "Lessons", "Judge", "Expressions", "LIFCore", "Markdown", "MathText",
      "Plot", "Quantities", "Diagnostics"),
    room("Tutor", "Lessons", "Plot", "Mathematics", "Diagnostics"),
    room(
      "Display", "Markdown", "MathText", "Plot", "Quantities", "Text"),
    room(
      "Export", "Lessons", "Markdown", "MathText", "Plot", "Text"),
    room("Faces", "Tutor", "Display", "Lessons", "Plot", "Diagnostics", "Text"),

    // The command line.
    room(
      "Commands", "Faces", "Export", "Display", "Tutor", "Lessons", "Judge",
      "LIFCore", "Expressions", "Markdown", "MathText", "Plot", "Quantities",
      "Diagnostics", "Text", "Platform"),
    .executableTarget(
      name: "lif", dependencies: ["Commands"], swiftSettings: strict),

    // How fast the core is, beside others.
    .executableTarget(
      name: "lif-bench",
      dependencies: [
        "Faces", "Display", "Tutor", "LIFCore", "Expressions", "Markdown",
        "Quantities", "Diagnostics", "Platform",
      ],
      swiftSettings: strict),

    // Hostile bytes for everything that reads.
    .executableTarget(
      name: "lif-fuzz",
      dependencies: [
        "Faces", "Export", "Display", "Tutor", "Lessons", "Judge",
        "Expressions", "Markdown", "MathText", "Quantities", "Diagnostics",
        "Text", "Platform",
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    tests(of: "Text"),
    tests(of: "Diagnostics", with: "Text"),
    tests(of: "Quantities"),
    tests(of: "Platform"),
    tests(of: "Expressions", with: "Quantities", "Diagnostics"),
    tests(of: "LIFCore", with: "Quantities"),
    tests(of: "Markdown", with: "Diagnostics"),
    tests(of: "MathText", with: "Diagnostics"),
    tests(of: "Plot", with: "Quantities"),
    tests(of: "Judge", with: "LIFCore", "Mathematics", "Plot", "Quantities"),
    tests(
      of: "Lessons", with: "Judge", "Expressions", "LIFCore", "Markdown",
      "Plot", "Quantities", "Diagnostics"),
    tests(
      of: "Tutor", with: "Lessons", "Judge", "Markdown", "Mathematics",
      "Plot", "Diagnostics"),
    tests(
      of: "Display", with: "Markdown", "MathText", "Plot", "Quantities",
      "Diagnostics"),
    tests(
      of: "Faces", with: "Tutor", "Display", "Lessons", "Plot",
      "Diagnostics"),
    tests(
      of: "Export", with: "Lessons", "Markdown", "Plot", "Diagnostics"),
    tests(
      of: "Commands", with: "Diagnostics", "Lessons", "Platform", "Tutor"),
    .testTarget(
      name: "HouseTests",
      dependencies: ["Commands", "Platform", "TestSupport"],
      swiftSettings: strict),
  ]
)

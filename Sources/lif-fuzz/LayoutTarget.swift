import Diagnostics
import Lessons

/// Formatting: it takes any text, and what is formatted stays as it is.
enum LayoutTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.md", bytes: bytes)
    if !source.repairs.isEmpty { return nil }
    do {
      let result = try LessonFormat(source).bytes
      let again = try LessonFormat(SourceText(name: "fuzz.md", bytes: result))
      return again.changes.isEmpty ? nil : "formatting twice changes more"
    } catch {
      return error.message
    }
  }
}

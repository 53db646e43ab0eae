import Foundation
import Testing

@testable import Export

@Suite struct ContrastTests {
  /// The colours of light and of dark ground.
  private static let themes = Stylesheet.colors
    .split(separator: "prefers-color-scheme").map { theme in
      Dictionary(
        uniqueKeysWithValues: theme.matches(of: /--([a-z0-9-]+): #([0-9a-f]+)/)
          .map { (String($0.1), String($0.2)) })
    }

  /// WCAG 2.2, "relative luminance".
  private func luminance(_ hex: String) -> Double {
    let value = Int(hex, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045
        ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let lights = [luminance(a), luminance(b)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  @Test func `black and white have the contrast that the standard says`() {
    #expect((contrast("000000", "ffffff") - 21).magnitude < 1e-9)
  }

  @Test(arguments: [
    "ink", "soft", "accent", "warning", "level", "event",
    "ink-1", "ink-2", "ink-3", "ink-4",
  ])
  func `every colour stands out from either ground`(_ name: String) throws {
    #expect(Self.themes.count == 2)
    for theme in Self.themes {
      let colour = try #require(theme[name])
      for ground in [theme["ground"], theme["raised"]] {
        #expect(contrast(colour, try #require(ground)) >= 4.5)
      }
    }
  }
}

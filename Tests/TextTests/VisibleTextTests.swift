import Text
import Testing

@Suite struct VisibleTextTests {
  @Test func `ordinary text stays as it is`() {
    let text = "τ du/dt = −(u − u₀) + R·I(t), é = e\u{301}, 漏れ, 👨‍👩‍👧, क्षि"
    #expect(text.visible == text)
    #expect(text.visibleLines == text)
  }

  @Test func `each control of the first set becomes its picture`() {
    for code in (0x00...0x1F) where code != 0x09 {
      let shown = Unicode.Scalar(UInt8(code)).text.visible
      #expect(shown.unicodeScalars.map(\.value) == [UInt32(0x2400 + code)])
    }
    #expect("\u{7F}".visible == "␡")
    #expect("a\tb".visible == "a b")
  }

  @Test func `a line feed stays only where lines are wanted`() {
    #expect("a\nb".visible == "a␊b")
    #expect("a\nb".visibleLines == "a\nb")
    #expect("a\r\nb".visibleLines == "a␍\nb")
  }

  @Test func `each control of the second set is named`() {
    for code in UInt8(0x80)...0x9F {
      let name = "<U+00" + String(code, radix: 16, uppercase: true) + ">"
      #expect(Unicode.Scalar(code).text.visible == name)
    }
  }

  @Test(
    arguments: [
      0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B,
      0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068,
      0x2069, 0x206A, 0x206F, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0x1D173,
      0xE0001, 0xE0041, 0xE007F, 0xFFFE, 0x1FFFF, 0xFDD0,
    ] as [UInt32])
  func `what reorders or hides text is named`(code: UInt32) throws {
    let text = try #require(Unicode.Scalar(code)).text
    let digits = String(code, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    #expect("a\(text)b".visible == "a<U+\(zeros)\(digits)>b")
  }

  @Test(arguments: [0xAD, 0x200C, 0x200D, 0xFE0F, 0x301, 0x600] as [UInt32])
  func `joiners, marks and the soft hyphen stay`(code: UInt32) throws {
    let text = try #require(Unicode.Scalar(code)).text
    #expect("a\(text)b".visible == "a\(text)b")
  }

  @Test func `bytes tell what is hidden as properties do`() {
    for scalar in (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
    where scalar != "\t" && scalar != "\n" {
      let text = "aé\(scalar.text)漏"
      if text.holdsHidden != scalar.isHidden {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  /// General categories and Bidi_Control as the Unicode Standard has them.
  @Test func `nothing passes that could steer a terminal`() {
    let bidi: Set<UInt32> = [
      0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
      0x2067, 0x2068, 0x2069,
    ]
    for scalar in (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let shown = scalar.text.visible
      let isSafe = shown.unicodeScalars.allSatisfy {
        switch $0.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: !bidi.contains($0.value)
        }
      }
      if !isSafe || shown.isEmpty || shown.visible != shown {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var text: String { String(Character(self)) }
}

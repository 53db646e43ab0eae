import Text
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Widths on which the measures of other programs agree, where they are at
/// hand.
@Suite struct WidthConformanceTests {
  private struct Cases: Decodable {
    struct Sequence: Decodable {
      var s: String
      var w: Int
    }
    var ranges: [[UInt32]]
    var sequences: [Sequence]

    enum CodingKeys: CodingKey { case ranges, sequences }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      sequences = try values.decode([Sequence].self, forKey: .sequences)
      ranges = try values.decode([[Int]].self, forKey: .ranges)
        .filter { $0[2] >= 0 }.map { $0.map(UInt32.init) }
    }
  }

  private static func cases() throws -> Cases? {
    try SharedFolder.decode("conformance/data/width-cases.json")
  }

  @Test func `sequences are as wide as elsewhere`() throws {
    guard let cases = try Self.cases() else { return }
    let agreed = cases.sequences.filter { $0.s.width == $0.w }.count
    print("widths: \(agreed) of \(cases.sequences.count) sequences agree")
    #expect(agreed >= 6159)
  }

  /// Unassigned characters are nobody's business.
  @Test func `single characters are as wide as elsewhere`() throws {
    guard let cases = try Self.cases() else { return }
    var others: [String] = []
    for range in cases.ranges {
      for scalar in (range[0]...range[1]).compactMap(Unicode.Scalar.init) {
        if scalar.isNobodysBusiness { continue }
        if Character(scalar).width != range[2] {
          others.append(String(scalar.value, radix: 16))
        }
      }
    }
    #expect(others == [])
  }
}

extension Unicode.Scalar {
  /// Not assigned, or of a width that shows only beside a letter.
  fileprivate var isNobodysBusiness: Bool {
    let category = properties.generalCategory
    return category == .unassigned || category == .spacingMark
      || self == "\u{FE0F}"
  }
}

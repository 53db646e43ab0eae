#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import Text

/// A JSON value, to be read or written.
enum JSONValue: Codable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .truth(let value): try container.encode(value)
    case .number(let value) where value.isWhole:
      try container.encode(Int(value))
    case .number(let value) where value.isFinite: try container.encode(value)
    case .number: try container.encodeNil()
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// Reads a text; nil if it is no JSON.
  init?(reading bytes: [UInt8]) {
    guard
      let value = try? JSONDecoder().decode(Self.self, from: Data(bytes))
    else { return nil }
    self = value
  }

  /// Why a text is no JSON, in words.
  ///
  /// Some programs write NaN and Infinity into JSON, which has no such
  /// numbers: the first of them is named with the way to it, and the request
  /// with its id.
  static func fault(in bytes: [UInt8]) -> (id: JSONValue, message: String) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let value = try? decoder.decode(Self.self, from: Data(bytes))
    if let found = value?.notFinite {
      let message =
        "\(found.path.dropFirst()) is \(found.number); "
        + "it must be a finite number, and JSON has no other"
      guard case .object(let fields)? = value else { return (.null, message) }
      return (fields["id"] ?? .null, message)
    }
    return (.null, "the request is no JSON object")
  }

  /// The first number that is not finite, with the way to it.
  private var notFinite: (path: String, number: Double)? {
    switch self {
    case .number(let number): number.isFinite ? nil : ("", number)
    case .array(let values):
      values.enumerated().lazy.compactMap { index, value in
        value.notFinite.map { ("[\(index)]\($0.path)", $0.number) }
      }.first
    case .object(let values):
      values.sorted { $0.key < $1.key }.lazy.compactMap { key, value in
        value.notFinite.map { (".\(key)\($0.path)", $0.number) }
      }.first
    default: nil
    }
  }

  /// The value on one line, keys in alphabetical order; a number that JSON
  /// cannot say is null.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self).escapingHidden
  }

  /// What kind of thing it is, for error messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .truth: "a truth value"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension String {
  /// JSON in which what a reader would not see, or what steers a terminal,
  /// is written by number, as JSON allows.
  fileprivate var escapingHidden: String {
    guard holdsHidden else { return self }
    return unicodeScalars.map { scalar in
      scalar.isHidden
        ? String(scalar).utf16.map(\.escapedInJSON).joined() : String(scalar)
    }.joined()
  }
}

extension UInt16 {
  fileprivate var escapedInJSON: String {
    let code = String(self, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - code.count) + code
  }
}

extension Double {
  /// Whether it can be written without a point.
  fileprivate var isWhole: Bool { self == rounded() && magnitude < 1e15 }
}

/// The fields of a JSON object, read one by one.
///
/// Whatever is not as it must be is an error that names the field, what it
/// holds, and what it may hold. A field that nobody asked for is one too.
struct Fields {
  private let values: [String: JSONValue]
  /// The path to this object: `parameters.`.
  private let path: String

  /// Why a request cannot be run.
  struct Problem: Error, Equatable {
    let message: String
  }

  init(_ values: [String: JSONValue], path: String = "") {
    self.values = values
    self.path = path
  }

  /// Refuses fields beside the known ones.
  func allow(_ known: [String]) throws(Problem) {
    for name in values.keys.sorted() where !known.contains(name) {
      let offer = offer(for: name, among: known, prefix: path)
      throw Problem(message: "unknown key \(path)\(name)\(offer)")
    }
  }

  /// Whether a field is there, if only as null.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// Whether a field is there and null.
  func isNull(_ name: String) -> Bool { values[name] == .null }

  /// The number in a field; nil if it is missing or null.
  func number(_ name: String) throws(Problem) -> Double? {
    switch values[name] {
    case nil, .null: return nil
    case .number(let number): return number
    case .some(let other): throw wrong(name, other, "a number")
    }
  }

  /// The number in a field that must be there.
  func requiredNumber(_ name: String) throws(Problem) -> Double {
    if let number = try number(name) { return number }
    throw missing(name)
  }

  /// The text in a field; nil if it is missing or null.
  func text(_ name: String) throws(Problem) -> String? {
    switch values[name] {
    case nil, .null: return nil
    case .string(let text): return text
    case .some(let other): throw wrong(name, other, "a text")
    }
  }

  /// The text in a field that must be there and one of a list.
  func requiredChoice(
    _ name: String, of options: [String]
  ) throws(Problem) -> String {
    guard has(name) else { throw missing(name) }
    return try choice(name, of: options, else: "")
  }

  /// The text in a field that must be one of a list.
  func choice(
    _ name: String, of options: [String], else fallback: String
  ) throws(Problem) -> String {
    guard let text = try text(name) else { return fallback }
    if options.contains(text) { return text }
    let list = options.joined(separator: ", ")
    throw Problem(message: "\(path)\(name) is \"\(text)\"; it may be \(list)")
  }

  /// The numbers in a field; empty if it is missing.
  func numbers(_ name: String) throws(Problem) -> [Double] {
    switch values[name] {
    case nil, .null: return []
    case .array(let list):
      var numbers: [Double] = []
      numbers.reserveCapacity(list.count)
      for value in list {
        guard case .number(let number) = value else {
          throw wrong(name, value, "a list of numbers")
        }
        numbers.append(number)
      }
      return numbers
    case .some(let other): throw wrong(name, other, "a list of numbers")
    }
  }

  /// The object in a field that must be there.
  func object(_ name: String) throws(Problem) -> Fields {
    switch values[name] {
    case nil: throw missing(name)
    case .object(let values): return Fields(values, path: "\(path)\(name).")
    case .some(let other): throw wrong(name, other, "an object")
    }
  }

  /// Every field, each of which must be a text.
  func texts() throws(Problem) -> [String: String] {
    var texts: [String: String] = [:]
    for name in values.keys {
      texts[name] = try text(name)
    }
    return texts
  }

  /// The list in a field that must be there.
  func list(_ name: String) throws(Problem) -> [JSONValue] {
    guard let value = values[name] else { throw missing(name) }
    guard case .array(let list) = value else {
      throw wrong(name, value, "a list")
    }
    return list
  }

  /// The objects in a field that must hold a list of them.
  func objects(_ name: String) throws(Problem) -> [Fields] {
    var objects: [Fields] = []
    for (index, value) in try list(name).enumerated() {
      guard case .object(let values) = value else {
        throw wrong(name, value, "a list of objects")
      }
      objects.append(Fields(values, path: "\(path)\(name)[\(index)]."))
    }
    return objects
  }

  private func missing(_ name: String) -> Problem {
    problem(name, "is missing")
  }

  /// What is wrong with a field, in words that follow its name.
  func problem(_ name: String, _ words: String) -> Problem {
    Problem(message: "\(path)\(name) \(words)")
  }

  private func wrong(
    _ name: String, _ value: JSONValue, _ wanted: String
  ) -> Problem {
    problem(name, "is \(value.kind); it must be \(wanted)")
  }
}

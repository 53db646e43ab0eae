/// The addresses that a text mentions, numbered from 1 as they come; the same
/// address has one number.
struct LinkNotes {
  private var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// Whether no address has been mentioned.
  var isEmpty: Bool { addresses.isEmpty }

  /// The addresses with their numbers.
  var numbered: [(number: Int, address: String)] {
    addresses.enumerated().map { ($0 + 1, $1) }
  }

  /// The number of an address.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}

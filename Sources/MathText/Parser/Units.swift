import Diagnostics
import Text

/// Quantities with units, as the package siunitx has authors write them:
/// `\qty{10}{\milli\volt}`, `\unit{mV}`, `\num{1e-3}`.
extension Parser {
  mutating func quantity(
    _ command: Command, _ shown: String, at range: SourceRange
  ) -> Int {
    var parts: [Int] = []
    if command.hasNumber { parts.append(numeral(of: shown, at: range)) }
    if command.hasUnit { parts.append(unit(of: shown, at: range)) }
    return add(.row(parts), .ordinary, through(range))
  }

  private mutating func numeral(of shown: String, at range: SourceRange) -> Int
  {
    let number = argumentAsWritten(of: shown, at: range)
    return leaf(.number, number.visible, at: through(range))
  }

  private mutating func unit(of shown: String, at range: SourceRange) -> Int {
    let unit = argumentAsWritten(of: shown, at: range)
    let spelt = unit.contains("\\") ? unit.unitOfWords : unit.unitOfLetters
    return leaf(
      .text, spelt.visible, at: through(range), alphabet: .upright)
  }

  private mutating func argumentAsWritten(
    of shown: String, at range: SourceRange
  ) -> String {
    if lexer.peek == .open { return rawArgument() }
    report(.missingArgument(of: shown), at: range)
    return "□"
  }
}

extension Command {
  fileprivate var hasNumber: Bool {
    switch self {
    case .quantity, .numeral: true
    default: false
    }
  }

  fileprivate var hasUnit: Bool {
    switch self {
    case .quantity, .unit: true
    default: false
    }
  }
}

extension String {
  /// `mV.s^{-1}` with its points and powers set.
  fileprivate var unitOfLetters: String {
    var output = ""
    var rest = self[...]
    while let first = rest.popFirst() {
      switch first {
      case ".", "~": output += " "
      case "^":
        let power = rest.prefix { $0 != "." && $0 != "/" && $0 != "~" }
        rest = rest.dropFirst(power.count)
        let plain = power.filter { $0 != "{" && $0 != "}" }
        output += ScriptText.raised(plain) ?? "^" + plain
      default: output.append(first)
      }
    }
    return output
  }

  /// `\milli\volt\per\second` in symbols.
  fileprivate var unitOfWords: String {
    var output = ""
    var isOpen = false
    for word in split(separator: "\\") {
      let name = word.trimmed
      if let prefix = SIUnits.prefixes[name] {
        output += (isOpen ? " " : "") + prefix
        isOpen = false
      } else if let sign = SIUnits.signs[name] {
        output += sign
        isOpen = sign != "/"
      } else {
        output += (isOpen ? " " : "") + (SIUnits.units[name] ?? name)
        isOpen = true
      }
    }
    return output
  }
}

extension Substring {
  fileprivate var trimmed: String { String(filter { !$0.isWhitespace }) }
}

/// The words of siunitx. Source: its manual, version 3, section 3.
private enum SIUnits {
  static let prefixes = table(
    """
    femto f pico p nano n micro µ milli m centi c deci d kilo k mega M giga G
    """)
  static let signs = ["per": "/", "squared": "²", "cubed": "³"]
  static let units = table(
    """
    volt V ampere A ohm Ω siemens S farad F second s hertz Hz meter m metre m \
    gram g kelvin K mole mol molar M coulomb C joule J watt W newton N pascal Pa \
    minute min hour h day d liter L litre L celsius °C degreeCelsius °C \
    percent % degree ° electronvolt eV
    """)

  private static func table(_ words: String) -> [String: String] {
    let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: words.count - 1, by: 2)
        .map { (words[$0], words[$0 + 1]) })
  }
}

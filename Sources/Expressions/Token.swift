import Diagnostics
import Quantities

/// A word or sign of the language, with its place.
struct Token {
  enum Kind: Equatable {
    /// Boxed, since it is ten times the size of all others.
    indirect case number(Numeral, unit: SpeltUnit?)
    case infinity
    case name(String)
    case sign(Sign)
    /// Raised digits: x² and ms⁻¹.
    case superscript(Int)
    case end
  }

  let kind: Kind
  let range: SourceRange
}

/// A unit as it was typed.
struct SpeltUnit: Equatable {
  let unit: Unit
  let spelling: String
}

/// Operators, relations, brackets, and the words that act like them.
enum Sign: String {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case power = "^"
  case open = "("
  case close = ")"
  case comma = ","
  /// A comma between two digits, which may be a decimal one.
  case tightComma = "1,2"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "="
  case unequal = "!="
  case and
  case or
  case not
}

extension Sign {
  /// What people type for each sign, longer spellings before their parts.
  static let spellings: [(text: [UInt8], sign: Sign)] = {
    let doubled: [(String, Sign)] = [
      ("**", .power), ("<=", .lessOrEqual), (">=", .greaterOrEqual),
      ("==", .equal), ("!=", .unequal),
    ]
    let single: [(String, Sign)] = [
      ("+", .plus), ("-−–—", .minus), ("*·×⋅∙∗", .times), ("/÷∕⁄", .divide),
      ("^", .power), ("(", .open), (")", .close), (",", .comma),
      ("<", .less), ("≤⩽", .lessOrEqual), (">", .greater),
      ("≥⩾", .greaterOrEqual), ("=", .equal), ("≠", .unequal),
    ]
    let scalars = single.flatMap { text, sign in
      text.unicodeScalars.map { (String($0), sign) }
    }
    return (doubled + scalars).map { (Array($0.0.utf8), $0.1) }
  }()
}

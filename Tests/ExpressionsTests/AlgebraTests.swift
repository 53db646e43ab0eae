import Expressions
import Quantities
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A random formula with its value, computed as it is made up.
private struct Formula {
  var text: String
  /// Nan once anything on the way was not finite.
  var value: Double
  /// How tightly its outermost operator binds.
  var level: Int

  /// The text as an operand that must bind at least so tightly.
  func text(at level: Int) -> String {
    self.level < level ? "(\(text))" : text
  }

  static func random(_ depth: Int, _ random: inout SeededRandom) -> Formula {
    if depth == 0 {
      let value = Double(Int.random(in: 0...99, using: &random)) / 4
      return Formula(text: "\(value)", value: value, level: 5)
    }
    let a = Formula.random(Int.random(in: 0..<depth, using: &random), &random)
    let b = Formula.random(depth - 1, &random)
    var formula: Formula
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      formula = Formula(
        text: "\(a.text(at: 1)) + \(b.text(at: 2))", value: a.value + b.value,
        level: 1)
    case 1:
      formula = Formula(
        text: "\(a.text(at: 1)) - \(b.text(at: 2))", value: a.value - b.value,
        level: 1)
    case 2:
      formula = Formula(
        text: "\(a.text(at: 2))*\(b.text(at: 3))", value: a.value * b.value,
        level: 2)
    case 3:
      formula = Formula(
        text: "\(a.text(at: 2))/\(b.text(at: 3))", value: a.value / b.value,
        level: 2)
    case 4:
      formula = Formula(text: "-\(b.text(at: 4))", value: -b.value, level: 3)
    default:
      let exponent = Int.random(in: -3...3, using: &random)
      formula = Formula(
        text: "\(b.text(at: 5))^\(exponent)",
        value: product(b.value, exponent), level: 4)
    }
    let operands = formula.level < 3 ? [a, b] : [b]
    if !formula.value.isFinite || operands.contains(where: \.value.isNaN) {
      formula.value = .nan
    }
    return formula
  }
}

/// A power; small ones are products by rule, not only almost.
private func product(_ x: Double, _ exponent: Int) -> Double {
  switch exponent {
  case 2: x * x
  case 3: x * x * x
  default: pow(x, Double(exponent))
  }
}

@Suite struct AlgebraTests {
  @Test func `a formula is worth what plain arithmetic says`() {
    var random = SeededRandom(announcing: "formulas")
    for _ in 0..<2000 {
      let formula = Formula.random(6, &random)
      let result = try? number(formula.text)
      #expect(
        result == (formula.value.isNaN ? nil : formula.value), "\(formula.text)"
      )
    }
  }

  @Test func `quantities obey the laws of algebra`() throws {
    var random = SeededRandom(announcing: "laws")
    for _ in 0..<300 {
      let a = Double.random(in: -100...100, using: &random)
      let b = Double.random(in: -100...100, using: &random)
      let k = Double.random(in: 0.5...10, using: &random)
      let scope = Names([
        "a": AnyQuantity(a, .voltage), "b": AnyQuantity(b, .voltage),
        "k": AnyQuantity(k), "r": AnyQuantity(k, .resistance),
      ])
      for law in [
        "a + b = b + a", "a - b = -(b - a)", "a*b = b*a", "a/k = 1/k*a",
        "k a = a k", "a - a = 0 mV", "abs(a)^2 = a²", "a <= max(a, b)",
        "min(a, b) + max(a, b) = a + b", "sqrt(a^2) = abs(a)",
        "(a^2)^(3/2) = abs(a)^3", "a/r*r = a", "exp(ln(k)) = k",
        "log10(k) = ln(k)/ln(10)", "not (a < b and b < a)",
        "a < b or a >= b", "(k a)/(k b) = a/b",
      ] {
        let holds = try Expression(law).evaluate(in: scope)
        #expect(
          holds == .truth(true), "\(law) for a = \(a), b = \(b), k = \(k)")
      }
    }
  }

  @Test func `a formatted quantity reads back as the same quantity`() throws {
    var random = SeededRandom(announcing: "round trip")
    for _ in 0..<2000 {
      let quantity = AnyQuantity(
        randomValue(&random),
        Dimension(
          voltage: Int.random(in: -2...2, using: &random),
          current: Int.random(in: -2...2, using: &random),
          time: Int.random(in: -2...2, using: &random)))
      for typography in [Typography.fine, .plain, .ascii] {
        let text = quantity.formatted(.significant(17), typography)
        let back = try Expression(text).evaluate(in: Names())
        guard case .quantity(let same) = back else {
          Issue.record("\(text) is no quantity")
          continue
        }
        #expect(same.dimension == quantity.dimension, "\(text)")
        #expect(same.value == quantity.value, "\(text)")
      }
    }
  }

  /// Any sign, any size that a unit's prefix cannot push over the edge.
  private func randomValue(_ random: inout SeededRandom) -> Double {
    let mantissa = Double.random(in: -1...1, using: &random)
    return mantissa * pow(10, Double(Int.random(in: -30...30, using: &random)))
  }

  @Test func `every unit of the table reads back`() throws {
    for spelling in UnitTable.spellings {
      let unit = try #require(UnitTable.unit(spelt: spelling))
      let value = try Expression("7 \(spelling)").evaluate(in: Names())
      guard case .quantity(let quantity) = value else { continue }
      #expect(quantity.formatted(in: unit) == "7 \(unit.symbol)")
      #expect(quantity.dimension == unit.dimension)
    }
  }
}

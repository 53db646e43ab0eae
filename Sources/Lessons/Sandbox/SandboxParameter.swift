import Diagnostics
import Quantities

extension Sandbox {
  /// A parameter as it stands.
  public struct Parameter: Sendable, Hashable {
    /// The name by which it is set.
    public let name: String
    /// How it is written beside a slider: `ϑ` for `threshold`.
    public let symbol: String
    /// Its value, in the unit that the lesson uses.
    public let value: String
    /// The value on the page, where that is another.
    public let former: String?
    /// Where the value lies on its range, from 0 to 1.
    public let fraction: Double
    /// Where the value on the page lies, where that is another.
    public let formerFraction: Double?
    /// The lower end of the range.
    public let lower: String
    /// The upper end of the range.
    public let upper: String
  }

  /// The parameters in their order.
  public var parameters: [Parameter] { names.compactMap(parameter) }

  /// A parameter by its name.
  public func parameter(_ name: String) -> Parameter? {
    guard let value = values[name], let slider = sliders[name] else {
      return nil
    }
    func shown(_ quantity: AnyQuantity) -> String {
      quantity.formatted(.significant(5), in: unit(of: name))
    }
    func shown(_ end: Double) -> String {
      shown(AnyQuantity(end, value.dimension))
    }
    let former = originals[name].flatMap { $0 == value ? nil : $0 }
    return Parameter(
      name: name, symbol: Self.symbols[name] ?? name, value: shown(value),
      former: former.map(shown), fraction: slider.fraction(of: value.value),
      formerFraction: former.map { slider.fraction(of: $0.value) },
      lower: shown(slider.lower), upper: shown(slider.upper))
  }

  /// `amp = 3.5 nA`, for several names with commas between them.
  func words(of names: [String]) -> String {
    names.compactMap { name in
      parameter(name).map { "\($0.symbol) = \($0.value)" }
    }.joined(separator: ", ")
  }

  private static let symbols = ["threshold": "ϑ", "tau": "τ"]

  /// The unit in which the lesson gives a value, else the natural one of the
  /// value on the page.
  func unit(of name: String) -> Unit? {
    let line =
      (experiment.given + experiment.neuron)
      .first { $0.name == name }?.value.entry.value ?? ""
    guard let value = originals[name] ?? values[name] else { return nil }
    if let written = line.unitOfNumber, written.dimension == value.dimension {
      return written
    }
    return Unit.natural(for: value.value, of: value.dimension)
  }
}

extension String {
  /// The unit of a number with a unit, and of nothing else: `2 * amp` is no
  /// number of amperes.
  fileprivate var unitOfNumber: Unit? {
    let letters = reversed().prefix { $0.isLetter }.count
    let number = dropLast(letters).replacing("−", with: "-")
    guard Double(String(number).trimmingBlanks) != nil else { return nil }
    return UnitTable.unit(spelt: String(suffix(letters)))
  }
}

// MARK: - Step by step

extension Sandbox {
  /// What a step with the keys came to.
  public enum Step: Sendable, Equatable {
    /// The value is another.
    case moved
    /// It stays; the sentence says why.
    case stays(String)
  }

  /// Moves a parameter along its range by a step.
  ///
  /// A coarse step that would lead too far goes as far as fine ones can.
  public mutating func move(
    _ name: String, up: Bool, coarse: Bool = false
  ) -> Step {
    guard let value = values[name], let slider = sliders[name] else {
      return .stays("There is no \(name) here.")
    }
    let next = slider.value(after: value.value, up: up, coarse: coarse)
    if next == value.value { return atEnd(of: name, value, up: up) }
    do {
      try put([name: AnyQuantity(next, value.dimension)])
      return .moved
    } catch {
      if coarse, approach(name, up: up) { return .moved }
      return .stays("It stays: \(error.message).")
    }
  }

  /// Goes on in fine steps up to what is refused; false if the first is.
  private mutating func approach(_ name: String, up: Bool) -> Bool {
    var count = 0
    while count < 20, move(name, up: up) == .moved { count += 1 }
    return count > 0
  }

  /// A resistance goes on beyond its upper end: to a membrane without a leak.
  private mutating func atEnd(
    of name: String, _ value: AnyQuantity, up: Bool
  ) -> Step {
    if name == "R", up, value.value.isFinite,
      (try? put([name: AnyQuantity(.infinity, value.dimension)])) != nil
    {
      return .moved
    }
    let end = values[name]?.value.isFinite == true ? "the end" : "no leak"
    return .stays(
      "This is \(end) of the range; `=` takes any value.")
  }
}

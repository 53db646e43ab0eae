import Quantities

/// A mistake that shows in the number itself, whatever the exercise.
///
/// Found by trying what people do to a right number: a power of ten too
/// many, the sign, twice or half; of a plain number, one over it. Potentials
/// are also compared as distances from rest, for there a sign acts.
struct NearMiss: Equatable {
  /// What is off, in a sentence.
  let words: String

  init?(
    _ typed: TypedAnswer, for key: AnyQuantity, _ tolerance: Tolerance,
    in situation: Situation
  ) {
    let answer = typed.quantity
    let finder = Finder(key: key, tolerance: tolerance, unit: typed.unit)
    if let words = finder.words(for: answer.value) {
      self.words = words
      return
    }
    guard key.dimension == .voltage,
      let rest = situation.parameters["u_rest"]?.value,
      let words = finder.deviationWords(for: answer.value, from: rest)
    else { return nil }
    self.words = words
  }

  private struct Finder {
    let key: AnyQuantity
    let tolerance: Tolerance
    /// The unit that was typed.
    let unit: Unit?

    func words(for answer: Double) -> String? {
      if key.value == 0 || answer == 0 { return nil }
      if isNear(-answer, key.value) {
        return "The size is right, the sign is not."
      }
      if let power = powerOfTen(answer) { return power }
      if isNear(answer / 2, key.value) { return "That is twice as much." }
      if isNear(answer * 2, key.value) { return "That is half as much." }
      // One over a time is a rate, and is asked about as such.
      if key.dimension == .number, isNear(1 / answer, key.value) {
        return "That is one over it."
      }
      return nil
    }

    func deviationWords(for answer: Double, from rest: Double) -> String? {
      let wanted = key.value - rest
      if wanted == 0 { return nil }
      if isNear(answer, wanted) {
        return "That is the distance from rest; "
          + "the potential itself is asked for."
      }
      if isNear(rest - answer, wanted) {
        return "The distance from rest is right, its direction is not."
      }
      return nil
    }

    private func isNear(_ a: Double, _ b: Double) -> Bool {
      let reach = min(tolerance.distance, 0.05 * b.magnitude)
      return (a - b).magnitude <= max(reach, 1e-9 * b.magnitude)
    }

    private func powerOfTen(_ answer: Double) -> String? {
      let names: [(Double, String)] = [
        (10, "ten times"), (100, "a hundred times"),
        (1e3, "a thousand times"), (1e6, "a million times"),
        (1e9, "a billion times"),
      ]
      for (factor, words) in names {
        if isNear(answer / factor, key.value) {
          return "That is \(words) too large" + hint(1 / factor)
        }
        if isNear(answer * factor, key.value) {
          return "That is \(words) too small" + hint(factor)
        }
      }
      return nil
    }

    /// With a prefix slip, the unit that was probably meant.
    private func hint(_ factor: Double) -> String {
      guard factor >= 1e3 || factor <= 1e-3,
        let used = unit, used.dimension == key.dimension,
        let meant = UnitTable.units(of: key.dimension).first(where: {
          let ratio = $0.coherent(1) / used.coherent(1)
          return (ratio / factor - 1).magnitude < 1e-9
        })
      else { return "." }
      return ": did you mean \(meant.symbol) where you have \(used.symbol)?"
    }
  }
}

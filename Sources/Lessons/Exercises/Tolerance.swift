import Expressions
import Quantities

/// How near an answer must come to be right.
///
/// Always shown, and never a hidden slack: a fixed distance of, say, 1e-8
/// would swallow every picofarad.
struct Tolerance: Sendable, Equatable {
  /// The largest distance that is right, in coherent units.
  let distance: Double
  /// In words: `within 1 %`.
  let words: String

  /// The tolerance that an author asks for, or the usual one of the kind:
  /// 0.1 mV for potentials, none for counts, else 1 %.
  init(_ asked: Toleranced.Tolerance, of key: AnyQuantity) {
    switch asked {
    case .relative(let part):
      distance = part * key.value.magnitude
      words = "within \((part * 100).formatted()) %"
    case .absolute(let quantity):
      distance = quantity.value
      words = "within \(quantity.formatted())"
    case .none where key.dimension == .voltage:
      distance = 0.1
      words = "within 0.1 mV"
    case .none where key.isCount:
      distance = 0
      words = "exactly"
    case .none:
      distance = 0.01 * key.value.magnitude
      words = "within 1 %"
    }
  }

  /// Whether an answer is as good as the key.
  ///
  /// The last bits of a sum of decimals are no mistake: 1e-12 of the key is
  /// forgiven beyond the distance.
  func accepts(_ answer: AnyQuantity, for key: AnyQuantity) -> Bool {
    guard answer.dimension == key.dimension else { return false }
    let rounding = 1e-12 * key.value.magnitude
    return (answer.value - key.value).magnitude <= distance + rounding
  }
}

extension AnyQuantity {
  /// A whole plain number, such as a number of spikes.
  fileprivate var isCount: Bool {
    dimension == .number && value == value.rounded()
  }
}

/// The one spelling of a name: `tau` for `τ_m`, `u_rest` for `E_L`.
///
/// Names that nobody spells in a second way are returned unchanged.
public func canonicalName(_ name: String) -> String {
  Aliases.canonical[name] ?? name
}

/// The second spellings of the neuron's names.
enum Aliases {
  /// Each name with its other spellings. `u_r` is none of them, as some
  /// books mean the rest by it and others the reset; nor is `V`, which may be
  /// a volt (see `Resolver`).
  private static let spellings: [String: [String]] = [
    "tau": ["τ", "tau_m", "τ_m", "taum"],
    "R": ["R_m", "Rm"],
    "C": ["C_m", "Cm"],
    "u": ["u_t", "u_m", "v", "V_m"],
    "I": ["I_t"],
    "u_rest": [
      "urest", "U_rest", "V_rest", "v_rest", "Vrest", "E_rest", "E_L", "EL",
    ],
    "u_reset": [
      "ureset", "U_reset", "V_reset", "v_reset", "Vreset", "E_reset",
    ],
    "threshold": [
      "theta", "θ", "ϑ", "u_th", "U_th", "V_th", "v_th", "Vth", "u_thr",
      "V_thr", "u_threshold", "V_threshold",
    ],
    "t_ref": ["tref", "tau_ref", "τ_ref", "t_refr"],
    "pi": ["π"],
  ]

  static let canonical: [String: String] = Dictionary(
    uniqueKeysWithValues: spellings.flatMap { name, others in
      others.map { ($0, name) }
    })

  /// What a spelling may mean where books disagree.
  static let ambiguous: [String: [String]] = [
    "u_r": ["u_rest", "u_reset"], "V_r": ["u_rest", "u_reset"],
    "v_r": ["u_rest", "u_reset"], "E_r": ["u_rest", "u_reset"],
  ]

  /// Names that the neuron is described by: never taken for a unit.
  static let vocabulary: Set<String> = Set(spellings.keys)
}

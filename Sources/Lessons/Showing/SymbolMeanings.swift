/// What the symbols of the leaky integrate-and-fire neuron stand for.
///
/// Source: W. Gerstner, W. M. Kistler, R. Naud and L. Paninski, Neuronal
/// Dynamics (2014), section 1.3.
enum SymbolMeanings {
  /// In the order in which the membrane equation is usually read.
  static let all: [(name: String, meaning: String)] = [
    ("u", "membrane potential, inside against outside"),
    ("u_rest", "resting potential, to which the leak leads back"),
    ("threshold", "threshold ϑ: where u reaches it, the neuron fires"),
    ("u_reset", "where u starts again after a spike"),
    ("t_ref", "refractory period: how long u is held after a spike"),
    ("tau", "membrane time constant τ = R C: how fast the leak forgets"),
    ("R", "resistance of the membrane"),
    ("C", "capacitance of the membrane"),
    ("I", "input current"),
    ("t", "time"),
    ("dt", "step of a simulation in steps"),
  ]
}

/// What a neuron has to be able to do; the judge asks for one after another.
public enum Idea: String, Sendable, CaseIterable {
  /// Left alone, its potential decays to rest.
  case leaks
  /// A current charges it, towards u_rest + R I.
  case integrates
  /// It notes a spike when its potential reaches the threshold.
  case fires
  /// After a spike its potential is u_reset.
  case resets
  /// It stays there for t_ref.
  case holds
  /// Its numbers are those of the parameters, in ms, mV, MΩ, nF and nA.
  case units
  /// Its step is the one that is asked for.
  case stepSize = "step-size"
  /// Its current may be another one in each step.
  case varyingInput = "varying-input"

  /// What there is to be seen, in a few words that follow its name.
  public var words: String {
    switch self {
    case .leaks: "left alone, u decays to u_rest"
    case .integrates: "a current charges it, towards u_rest + R I"
    case .fires: "a spike when u reaches the threshold"
    case .resets: "after a spike u is u_reset"
    case .holds: "after a spike u stays at u_reset for t_ref"
    case .units: "large cells and small ones, by their own numbers"
    case .stepSize: "short steps and long ones"
    case .varyingInput: "a current that changes from step to step"
    }
  }

  /// The idea of a name, as people write it: `step size`, `Leaks`.
  public init?(named name: String) {
    let plain = name.lowercased().map {
      $0.isLetter ? String($0) : "-"
    }.joined()
    self.init(rawValue: plain)
  }
}

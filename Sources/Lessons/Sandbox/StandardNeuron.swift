import Diagnostics

extension Sandbox {
  /// A neuron with the parameters that many textbooks start from, under a
  /// current that makes it fire for 80 ms.
  public static let standard: Sandbox? = {
    let text = """
      given:  amp = 2.5 nA
      neuron: R = 10 MΩ, C = 1 nF, u_rest = -70 mV, u_reset = -65 mV
      neuron: threshold = -50 mV, t_ref = 2 ms
      input:  amp from 10 ms to 90 ms
      run:    100 ms
      """
    let source = SourceText(name: "standard neuron", text)
    return Experiment.read(source).experiment.flatMap { Sandbox($0) }
  }()
}

import Expressions
import Quantities
import Testing

@Suite struct PrecedenceTests {
  @Test(
    arguments: [
      ("1 + 2*3", 7), ("(1 + 2)*3", 9), ("2*3^2", 18), ("-2^2", -4),
      ("(-2)^2", 4), ("2^3^2", 512), ("2^-1", 0.5), ("-2^-2", -0.25),
      ("8/4/2", 1), ("8/(4/2)", 4), ("8 - 4 - 2", 2), ("8 - (4 - 2)", 6),
      ("8/4*2", 4), ("2*-3", -6), ("2 - -3", 5), ("+3", 3), ("2**3", 8),
      ("2(3 + 4)", 14), ("(1 + 1)(3)", 6), ("3²", 9), ("2⁻¹", 0.5),
      ("2^3²", 512), ("2·3", 6), ("2×3", 6), ("6÷3", 2), ("6−3", 3),
      ("2 spikes", 10), ("spikes spikes", 25), ("2(spikes)²", 50),
      ("2^spikes (1 + 1)", 64), ("2^abs(3)", 8),
      ("spikes(1 + 1)^2", 20), ("min(3, 1, 2)", 1), ("max(3,1)", 3),
      ("abs(-3)", 3), ("floor(2.7)", 2), ("floor(-2.7)", -3), ("round(2.5)", 3),
      ("sqrt(9)", 3), ("log10(1000)", 3), ("log2(8)", 3), ("exp(0)", 1),
      ("ln(1)", 0), ("sin(0)", 0), ("cos(0)", 1), ("tan(0)", 0), ("atan(0)", 0),
      ("ln(e)", 1), ("e^0", 1), ("4 atan(1) - pi", 0), ("π - pi", 0),
      ("3x10^2", 300), ("3×10^2", 300), ("3·10²", 300), ("1 + 2 e-1", 1.2),
    ] as [(String, Double)])
  func `plain arithmetic`(text: String, result: Double) throws {
    #expect(try number(text) == result)
  }

  @Test(arguments: [
    ("1/2 ms", AnyQuantity(0.5, .frequency)),
    ("(1/2) ms", AnyQuantity(0.5, .time)),
    ("10 mV/ms", AnyQuantity(10, .slope)),
    ("10 mV / 2 ms", AnyQuantity(5, .slope)),
    ("10 V/s", AnyQuantity(10, .slope)),
    ("10 mV^2", AnyQuantity(10, Dimension(voltage: 2))),
    ("1 V^2", AnyQuantity(1e6, Dimension(voltage: 2))),
    ("(10 mV)^2", AnyQuantity(100, Dimension(voltage: 2))),
    ("2 ms^-1", AnyQuantity(2, .frequency)),
    ("2 ms⁻¹", AnyQuantity(2, .frequency)),
    ("1 mV/ms^2", AnyQuantity(1, Dimension(voltage: 1, time: -2))),
    (
      "6 mV/(nA*ms)",
      AnyQuantity(6, Dimension(voltage: 1, current: -1, time: -1))
    ),
    ("6 mV/(2 nA)", AnyQuantity(3, .resistance)),
    ("sqrt(16 mV^2)", AnyQuantity(4, .voltage)),
    ("(16 mV^2)^(1/2)", AnyQuantity(4, .voltage)),
    ("(16 mV^2)^0.5", AnyQuantity(4, .voltage)),
    ("(9 ms^2)^(3/2)", AnyQuantity(27, .time.power(3))),
    ("(2 ms)^-2", AnyQuantity(0.25, .time.power(-2))),
    ("5^2 mV", AnyQuantity(25, .voltage)),
    ("3·10^2 mV", AnyQuantity(300, .voltage)),
    ("3·10² mV", AnyQuantity(300, .voltage)),
    ("abs(-5 mV)", AnyQuantity(5, .voltage)),
    ("max(1 ms, 2000 µs)", AnyQuantity(2, .time)),
    ("10 MΩ * 1 nF", AnyQuantity(10, .time)),
    ("10 MΩ amp", AnyQuantity(20, .voltage)),
    ("2 tau", AnyQuantity(20, .time)), ("R I", AnyQuantity(20, .voltage)),
    ("R I(t)", AnyQuantity(20, .voltage)), ("RI", AnyQuantity(20, .voltage)),
    ("RI(t)", AnyQuantity(20, .voltage)),
    ("R*I (t)", AnyQuantity(20, .voltage)),
    ("R I²", AnyQuantity(40, .power)), ("RI²", AnyQuantity(40, .power)),
    ("RI(t)^2", AnyQuantity(40, .power)),
    ("(RI)²", AnyQuantity(400, Dimension(voltage: 2))),
    ("R I(t)^2", AnyQuantity(40, .power)),
    ("R(amp + 1 nA)", AnyQuantity(30, .voltage)),
    ("R(amp + 1 nA)^2", AnyQuantity(90, .power)),
    ("tau/C", AnyQuantity(10, .resistance)),
    ("u(20 ms)", AnyQuantity(-20, .voltage)),
    ("u(t)", AnyQuantity(-60, .voltage)), ("u_t", AnyQuantity(-60, .voltage)),
    ("2 u(20 ms)^2", AnyQuantity(800, Dimension(voltage: 2))),
    ("spike(2)", AnyQuantity(20, .time)),
    ("-(u - u_rest)/tau", AnyQuantity(-1, .slope)),
    ("tau du/dt", AnyQuantity(10, .voltage)),
    ("C*du/dt", AnyQuantity(1, .current)),
    ("10 mV/ms tau", AnyQuantity(100, .voltage)),
  ])
  func `arithmetic with units`(text: String, result: AnyQuantity) throws {
    #expect(try value(text) == .quantity(result))
  }

  @Test(arguments: [
    ("1 < 2", true), ("2 < 1", false), ("1 <= 1", true), ("1 ≤ 1", true),
    ("2 > 1", true), ("1 >= 2", false), ("2 ≥ 2", true), ("1 = 1", true),
    ("1 == 2", false), ("1 != 2", true), ("1 ≠ 1", false),
    ("1 < 2 < 3", true), ("1 < 3 < 2", false), ("1 ms < tau <= 10 ms", true),
    ("1 < 2 and 2 < 1", false), ("1 < 2 or 2 < 1", true),
    ("2 < 1 and 1 < 2 or 1 < 2", true), ("not 1 < 2", false),
    ("not 2 < 1 and 1 < 2", true), ("not (1 < 2 and 2 < 1)", true),
    ("0.01 s = 10 ms", true), ("2000 pA = amp", true),
    ("1 + 1 = 2 and tau = R C", true),
  ])
  func `relations and words`(text: String, result: Bool) throws {
    #expect(try truth(text) == result)
  }

  @Test(arguments: [
    ("5 = spikes", true), ("5.000000001 = spikes", true),
    ("spikes = 5.00000001", false), ("2000000000 = 2000000001", false),
    ("1 ms = 1.0000000009 ms", true), ("1 ms = 1.000000002 ms", false),
    ("1 ms < 1.0000000001 ms", true), ("1 ms != 1.0000000001 ms", false),
    ("1 ms >= 1.0000000001 ms", true), ("0 mV = 1e-300 mV", false),
  ])
  func `equal is exact for counts and a part in a billion for the rest`(
    text: String, result: Bool
  ) throws {
    #expect(try truth(text) == result)
  }

  @Test(arguments: [
    ("latency < 1 s", false), ("latency >= 0 ms", false),
    ("latency = latency", false), ("latency != 5 ms", false),
    ("not latency < 1 s", true), ("1 < 2 or latency < 1 s", true),
  ])
  func `a relation with something undefined is false`(
    text: String, result: Bool
  ) throws {
    #expect(try truth(text) == result)
  }

  @Test(arguments: [
    "latency", "latency + 1 ms", "-latency", "2 latency", "abs(latency)",
    "exp(latency/tau)", "latency^2", "max(latency, 1 ms)", "u(latency)",
  ])
  func `undefined spreads with its reason`(text: String) throws {
    #expect(try value(text) == .undefined("the neuron never fires"))
  }
}

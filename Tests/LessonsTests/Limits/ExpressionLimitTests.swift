import Diagnostics
import Lessons
import Testing

/// Expressions too deep or too long, in every place that takes one: an error
/// in its line, whatever the kind of exercise.
@Suite struct ExpressionLimitTests {
  private static let deep = String(repeating: "(", count: 10_000) + "1"
  private static let long = "1" + String(repeating: " + 1", count: 17_000)
  private static let word = String(repeating: "a", count: 65_537)

  /// A fence in which `@` stands for the expression.
  static let places = [
    "quantity\nexperiment: drive\nanswer: @",
    "quantity\nexperiment: drive\nanswer: @ ± 1 %",
    "quantity\nexperiment: drive\nanswer: 1 mV ± @",
    "quantity\nexperiment: drive\nanswer: 1 mV .. @",
    "quantity\nexperiment: drive\nanswer: @ to 3 digits",
    "quantity\nexperiment: drive\nanswer: rate with amp = @",
    "quantity\nexperiment: drive\nanswer: rate with @ = 1 nA",
    "quantity\nexperiment: drive\nanswer: tau\nunit: @",
    "quantity\nexperiment: drive\nanswer: tau\nwrong: @ -> No.",
    "quantity\nexperiment: drive\nanswer: tau\nremark: @ -> Yes.",
    "quantity\nexperiment: drive\nanswer: tau\nwhere: @",
    "quantity\nexperiment: drive\nanswer: tau\nlet: a = @",
    "quantity\nexperiment: drive\nanswer: tau\nlet: @ = 1",
    "quantity\nexperiment: drive\nanswer: tau\ngiven: amp = @",
    "quantity\nexperiment: drive\nanswer: tau\ngiven: @ = 1 nA",
    "quantity\nexperiment: drive\nanswer: tau\ngiven: amp = {1, @} nA",
    "quantity\nexperiment: drive\nanswer: tau\ngiven: amp = 1 .. @ step 1",
    "quantity\nexperiment: @\nanswer: tau",
    "quantity\nexperiment: drive\nanswer: tau\nsteps: @",
    "quantity\nexperiment: drive\nanswer: tau\nhint: [1](<lif:@>)",
    "parameter\nexperiment: drive\nask: amp = 1 .. @\nexpect: spikes > 9\n"
      + "solution: amp = 3 nA",
    "parameter\nexperiment: drive\nask: @ = 1 .. 9 nA\nexpect: spikes > 9\n"
      + "solution: amp = 3 nA",
    "parameter\nexperiment: drive\nask: amp = 1 .. 9 nA\nexpect: @\n"
      + "solution: amp = 3 nA",
    "parameter\nexperiment: drive\nask: amp = 1 .. 9 nA\nexpect: spikes > 9\n"
      + "solution: amp = @",
    "choice\n- [@] one\n- [ ] two", "choice\nshuffle: @\n- [x] a\n- [ ] b",
    "choice\nseveral: @\n- [x] a\n- [ ] b",
    "choice\n- [x] [1](<lif:@>)\n- [ ] b",
    "order\n1. a\n2. b\n3. c\nwrong: @ before 2 -> No.",
    "match\na :: b\nc :: d\nwrong: @ with 2 -> No.",
    "predict\nexperiment: drive\nanswer: @",
    "equation\nexperiment: drive\nanswer: @\nsolution: u",
    "equation\nexperiment: drive\nanswer: du/dt\nsymbols: u, @\nsolution: u",
    "equation\nexperiment: drive\nanswer: du/dt\nsolution: @",
    "equation\nexperiment: drive\nanswer: step order @\nsolution: u",
    "equation\nexperiment: drive\nanswer: du/dt\nsolution: tau du/dt = "
      + "-(u - u_rest) + R I\nwrong: @ -> No.",
    "build\ngroup: @", "build\ngroup: leaks\nhint: [1](<lif:@>)",
    "reflection\nexplain: [1](<lif:@>)",
  ]

  private func check(_ text: String, _ words: String) {
    let source = SourceText(
      name: "l.md", text.replacing("@", with: words))
    let found = Proof(Lesson(id: "l", source)).diagnostics
      .filter { $0.severity == .error }
    #expect(!found.isEmpty, "\(text)")
    for finding in found {
      #expect(finding.range.upper <= source.bytes.count, "\(text)")
      #expect(finding.report(in: source).utf8.count < 70_000, "\(text)")
    }
  }

  @Test(arguments: places)
  func `an expression without end is an error in each key`(_ place: String) {
    for words in [Self.deep, Self.long, Self.word] {
      check("\(drive)\n```exercise \(place)\n```\n", words)
    }
  }

  @Test(arguments: [
    "given: amp = @", "given: @ = 1 nA", "neuron: t_ref = @",
    "neuron: @ = 1 ms", "input: @", "input: @ from 1 ms", "input: 1 nA from @",
    "input: 1 nA to @", "input: sine 1 nA at @", "input: jumps 1 mV at 1 ms, @",
    "input: pulses 1 nA lasting 1 ms every 2 ms times @",
    "input: noise 1 mV seed @", "start: @", "run: @", "method: @",
    "method: euler step @", "method: euler step 1 ms stamp @",
    "equation: du/dt = @", "equation: @", "neurons: @", "show: @", "like: @",
  ])
  func `and in each line of an experiment`(_ line: String) {
    let lines =
      line.hasPrefix("run") ? line : "run: 1 ms\n" + line
    for words in [Self.deep, Self.long, Self.word] {
      check(
        "```experiment id=e\nneuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, "
          + "threshold = -50 mV\n\(lines)\n```\n", words)
    }
  }
}

/// The neuron as a plain loop in C.
struct CLoop {
  private let program: CProgram

  /// What the loop left behind.
  struct Result {
    let nanosecondsPerStep: Double
    let spikes: Int
    /// The bits of the last potential.
    let last: UInt64
  }

  init?() {
    guard
      let program = CProgram(
        "lif-bench-loop", Self.code, flags: ["-ffp-contract=off"])
    else { return nil }
    self.program = program
  }

  /// Runs it; nil if it cannot be.
  func run() -> Result? {
    guard let words = program.words(), words.count == 3,
      let time = Double(words[0]),
      let spikes = Int(words[1]), let last = UInt64(words[2])
    else { return nil }
    return Result(nanosecondsPerStep: time, spikes: spikes, last: last)
  }

  func nanosecondsPerStep() -> Double? { run()?.nanosecondsPerStep }

  /// The experiment of the first row: tau 8 ms, R 10 MΩ, rest -70, reset -65,
  /// threshold -50 mV, 2 ms, 2.5 nA, a hundred thousand steps of 0.1 ms.
  private static let code = """
    #include <math.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <time.h>
    enum { steps = 100000 };
    static double out[steps + 1], spike[steps];
    static long spikes;
    static double run(void) {
      const double dt = 0.1, leak = 1 / 8.0;
      const double settled = -expm1(-dt * leak);
      const double level = -70.0 + 10.0 * 2.5;
      double u = -70;
      long held = 0;
      spikes = 0;
      out[0] = u;
      for (long k = 0; k < steps; k++) {
        if (held > 0) {
          held--;
        } else {
          u = u + (level - u) * settled;
          if (u >= -50.0) {
            spike[spikes++] = (double)(k + 1) * dt;
            u = -65;
            held = 20;
          }
        }
        out[k + 1] = u;
      }
      return u;
    }
    static double now(void) {
      struct timespec t;
      clock_gettime(CLOCK_MONOTONIC, &t);
      return t.tv_sec * 1e9 + t.tv_nsec;
    }
    int main(void) {
      double best = 1e300, u = 0;
      for (int i = 0; i < 20; i++) {
        double start = now();
        u = run();
        double taken = (now() - start) / steps;
        if (taken < best) best = taken;
      }
      uint64_t bits;
      memcpy(&bits, &u, sizeof bits);
      printf("%.6f %ld %llu", best, spikes, (unsigned long long)bits);
      return 0;
    }
    """
}

import Expressions
import LIFCore
import Lessons
import Quantities

/// A run as a table with commas: `t_ms,u_mV,I_nA,spikes`.
///
/// A row says what u and I are at its time, and how many spikes there were
/// since the row before. The last row is the end of the run.
struct RecordingTable {
  private let recording: Recording
  private let times: [Time]
  /// The potential at those times but the last, if that is out of step.
  private let potentials: EvenPotentials?

  /// As many rows as anyone would want to read into a program.
  private static let mostRows = 1_000_000

  /// A table with a row every so often: as it is said, or the steps of a run
  /// in steps, or a thousandth of the run.
  init(_ run: Run, every text: String?) throws(ShowError) {
    recording = run.recording
    let step = try Self.step(text, recording)
    let duration = recording.duration
    let count = step > .zero ? (duration / step + 1e-9).rounded(.down) : 0
    guard count < Double(Self.mostRows) else {
      throw .usage(
        "--every \(step.formatted()) makes more than \(Self.mostRows) rows; "
          + "give a longer time")
    }
    let even = (0...Int(count)).map { min(Double($0) * step, duration) }
    let isAtEnd = even.last.map { duration - $0 <= 1e-9 * step } ?? false
    times = isAtEnd ? even : even + [duration]
    potentials = recording.potentials(every: step)
  }

  private static func step(
    _ text: String?, _ recording: Recording
  ) throws(ShowError) -> Time {
    guard let text else {
      return recording.samples?.step ?? recording.duration / 1000
    }
    do {
      let value = try Expression(text)
        .evaluate(in: Names(), wanting: .time)
      guard case .quantity(let time) = value, time.value > 0 else {
        throw ShowError.usage("--every wants a time above 0 ms, not \(text)")
      }
      return Time(coherent: time.value)
    } catch let error as ExpressionError {
      throw .usage("--every \(text): \(error.message)")
    } catch let error as ShowError {
      throw error
    } catch {
      throw .usage("--every wants a time, not \(text)")
    }
  }

  /// The rows with their heading.
  var text: String {
    var text = "t_ms,u_mV,I_nA,spikes\n"
    var next = 0
    for (index, t) in times.enumerated() {
      let first = next
      while next < recording.spikes.count, recording.spikes[next] <= t {
        next += 1
      }
      let u = potential(index, t).value
      let I = recording.current(at: t).value
      text +=
        "\(t.value.withoutNoise.plain),\(u.plain),\(I.plain),\(next - first)\n"
    }
    return text
  }
}

extension RecordingTable {
  private func potential(_ index: Int, _ t: Time) -> Voltage {
    guard let potentials, potentials.indices.contains(index) else {
      return recording.potential(at: t)
    }
    return potentials[index]
  }
}

extension Double {
  /// The nearest number of ten places: 0.15 for 3 · 0.05.
  fileprivate var withoutNoise: Double { (self * 1e10).rounded() / 1e10 }

  /// As programs read it: the shortest text that reads back to the same
  /// number, without `.0`.
  var plain: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)"
  }
}

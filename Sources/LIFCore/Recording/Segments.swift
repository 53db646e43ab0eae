import Quantities

extension Recording {
  /// The segments in order, without gaps.
  public var segments: Segments { Segments(recording: self) }

  /// The segments of a recording, made one after the other.
  public struct Segments: Sequence, Sendable {
    let recording: Recording

    /// Begins at the beginning.
    public func makeIterator() -> SegmentIterator {
      SegmentIterator(recording)
    }
  }

  /// Goes along the spikes and the changes of the input together.
  public struct SegmentIterator: IteratorProtocol, Sendable {
    private let recording: Recording
    private var changeIndex = 0
    private var spikeIndex = 0
    private var time = Time.zero
    private var potential: Voltage
    private var release = Time.zero
    private var isDone = false

    init(_ recording: Recording) {
      self.recording = recording
      potential = recording.changes.first?.potential ?? .zero
    }

    /// The next segment; nil after the last.
    public mutating func next() -> Segment? {
      guard !isDone, let change = recording.changes.at(changeIndex) else {
        return nil
      }
      let end =
        recording.changes.at(changeIndex + 1)?.time ?? recording.duration
      let segment =
        time < release
        ? held(under: change.current, until: end)
        : integrating(under: change.current, until: end)
      if time >= end { goToNextChange() }
      return segment
    }

    private mutating func held(under I: Current, until end: Time) -> Segment {
      let start = time
      time = min(release, end)
      return Segment(
        start: start, end: time, potential: potential, current: I,
        phase: .held)
    }

    private mutating func integrating(
      under I: Current, until end: Time
    ) -> Segment {
      let spike = recording.spikes.at(spikeIndex) ?? .infinity
      let fires = spike <= end
      let segment = Segment(
        start: time, end: fires ? max(spike, time) : end,
        potential: potential, current: I,
        phase: fires ? .firing : .integrating)
      time = segment.end
      if fires {
        potential = recording.neuron.u_reset
        release = spike + recording.neuron.t_ref
        spikeIndex += 1
      }
      return segment
    }

    private mutating func goToNextChange() {
      changeIndex += 1
      guard let change = recording.changes.at(changeIndex) else {
        isDone = true
        return
      }
      if release < change.time { potential = change.potential }
    }
  }
}

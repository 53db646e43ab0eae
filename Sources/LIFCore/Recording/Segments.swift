import Quantities

extension Recording {
  /// The segments of an exact run in order, without gaps.
  var segments: Segments { Segments(recording: self) }

  /// The segments of a recording, made one after the other.
  struct Segments: Sequence {
    let recording: Recording

    func makeIterator() -> SegmentIterator { SegmentIterator(recording) }
  }

  /// Goes along the spikes and the changes of the input together.
  struct SegmentIterator: IteratorProtocol {
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
    mutating func next() -> Segment? {
      guard !isDone, let change = recording.changes.at(changeIndex) else {
        return nil
      }
      let end =
        recording.changes.at(changeIndex + 1)?.time ?? recording.duration
      let segment =
        time < release
        ? held(since: change, until: end)
        : integrating(since: change, until: end)
      if time >= end { goToNextChange() }
      return segment
    }

    private mutating func held(
      since change: Change, until end: Time
    ) -> Segment {
      let start = time
      time = min(release, end)
      return segment(from: start, since: change, .held)
    }

    private mutating func integrating(
      since change: Change, until end: Time
    ) -> Segment {
      let spike = recording.spikes.at(spikeIndex) ?? .infinity
      let fires = spike <= end && isOurs
      let start = time
      time = fires ? max(spike, time) : end
      let segment = segment(
        from: start, since: change, fires ? .firing : .integrating)
      if fires {
        potential = recording.neuron.u_reset
        release = spike + recording.neuron.t_ref
        spikeIndex += 1
      }
      return segment
    }

    /// Whether the next spike comes before what begins with the next change.
    private var isOurs: Bool {
      let next = recording.changes.at(changeIndex + 1)
      return next.map { spikeIndex < $0.spikesBefore } ?? true
    }

    private func segment(
      from start: Time, since change: Change, _ phase: Segment.Phase
    ) -> Segment {
      Segment(
        start: start, end: time,
        free: FreePotential(
          of: recording.neuron, from: potential, under: change.drive,
          since: start - change.time),
        phase: phase)
    }

    private mutating func goToNextChange() {
      changeIndex += 1
      guard let change = recording.changes.at(changeIndex) else {
        isDone = true
        return
      }
      if change.isHeld { return }
      potential = change.potential
      release = change.time
    }
  }
}

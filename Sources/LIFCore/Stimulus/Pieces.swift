import Quantities

extension Stimulus {
  /// A stretch in which the input follows one law, from its start up to the
  /// next piece.
  struct Piece {
    let start: Time
    /// The current, on a clock that begins at the start.
    var drive: Drive
    /// By how much the potential jumps at the start.
    var jump: Voltage
  }

  /// The pieces of the input from 0 up to a time, the first at 0.
  ///
  /// A piece that begins at the end itself is there only for its jump. Throws
  /// where there are more changes than the limit; with parts that vary all
  /// the time, each of them is worked on at each change and counts there.
  func pieces(
    until end: Time, limit: Int
  ) throws(SimulationError) -> [Piece] {
    var parts: [Part] = []
    for (index, part) in self.parts.enumerated() {
      guard
        let drawn = part.drawn(
          until: end, limit: limit, from: RandomStreams(ofPart: index))
      else { throw .tooManyChanges(limit: limit) }
      parts.append(drawn)
    }
    let fewer = limit / (1 + parts.filter(\.isVarying).count)
    guard let changes = Self.changes(of: parts, until: end, limit: fewer)
    else { throw .tooManyChanges(limit: fewer) }
    var composer = Composer(of: parts)
    var pieces = [composer.piece(at: .zero)]
    pieces.reserveCapacity(changes.count + 1)
    for (index, change) in changes.enumerated() {
      composer.change(change.part, at: change.time)
      if changes.at(index + 1)?.time == change.time { continue }
      if composer.isSameConstant(as: pieces[pieces.count - 1]) { continue }
      pieces.append(composer.piece(at: change.time))
    }
    return pieces
  }

  /// When which part changes, in the order of time.
  private static func changes(
    of parts: [Part], until end: Time, limit: Int
  ) -> [(time: Time, part: Int)]? {
    var changes: [(time: Time, part: Int)] = []
    for (index, part) in parts.enumerated() {
      let last = part.isJumping ? end : end.nextDown
      var t = Time.zero
      while let next = part.nextChange(after: t), next <= last {
        guard changes.count < limit else { return nil }
        changes.append((next, index))
        t = next
      }
    }
    return parts.count > 1 ? changes.sorted { $0.time < $1.time } : changes
  }
}

/// Puts the parts of a stimulus together as time goes on.
private struct Composer {
  private let parts: [Stimulus.Part]
  private let varying: [Int]
  private var levels: SumTree
  private var decays: [Int: RunningDecay] = [:]
  private var jump = Voltage.zero

  init(of parts: [Stimulus.Part]) {
    self.parts = parts
    varying = parts.indices.filter { parts[$0].isVarying }
    levels = SumTree(parts.map { $0.level(at: .zero) })
    for (index, part) in parts.enumerated() {
      if case .synapses(let synapses) = part {
        decays[index] = RunningDecay(of: synapses)
      }
      jump += part.jump(at: .zero)
    }
  }

  /// One part changes.
  mutating func change(_ part: Int, at t: Time) {
    levels.set(part, to: parts[part].level(at: t))
    jump += parts[part].jump(at: t)
  }

  /// Whether nothing has changed since a piece of constant current.
  func isSameConstant(as piece: Stimulus.Piece) -> Bool {
    varying.isEmpty && jump == .zero
      && piece.drive.level == levels.total.value
  }

  /// What begins at a time; its jump is handed out once.
  mutating func piece(at t: Time) -> Stimulus.Piece {
    var drive = Drive(level: levels.total.value)
    for index in varying { add(index, to: &drive, at: t) }
    defer { jump = .zero }
    return Stimulus.Piece(start: t, drive: drive, jump: jump)
  }

  private mutating func add(_ index: Int, to drive: inout Drive, at t: Time) {
    switch parts[index] {
    case .ramp(_, let slope, let start, let end):
      guard start <= t, t < end ?? .infinity else { return }
      drive.level += parts[index].value(at: t).value
      drive.slope += slope.value
    case .sine(let sine):
      if sine.isOn(at: t) { drive.add(sine.wave(from: t)) }
    case .synapses(let synapses):
      decays[index]?.advance(to: t, in: synapses)
      if let decay = decays[index]?.decay { drive.add(decay) }
    default: return
    }
  }
}

extension Drive {
  /// Adds a sine; one that does not swing is a part of the level.
  fileprivate mutating func add(_ wave: Wave) {
    if wave.omega > 0, wave.amplitude != 0 {
      waves.append(wave)
    } else {
      level += wave.amplitude * sin(wave.phase)
    }
  }

  /// Adds a decaying current to the one of the same time constant.
  fileprivate mutating func add(_ decay: Decay) {
    if decay.amount == 0, decay.growth == 0 { return }
    if let index = decays.firstIndex(where: { $0.rate == decay.rate }) {
      decays[index].amount += decay.amount
      decays[index].growth += decay.growth
    } else {
      decays.append(decay)
    }
  }
}

extension Stimulus.Part {
  /// Whether the current may change between changes of its law.
  fileprivate var isVarying: Bool {
    switch self {
    case .ramp, .sine, .synapses: true
    default: false
    }
  }

  fileprivate var isJumping: Bool {
    if case .jumps = self { true } else { false }
  }

  /// Random times drawn up to a time; nil if there are more than a limit.
  fileprivate func drawn(
    until end: Time, limit: Int, from streams: RandomStreams
  ) -> Self? {
    guard case .poisson(let poisson) = self else { return self }
    return poisson.jumps(until: end, limit: limit, from: streams)
      .map { .jumps($0) }
  }

  /// By how much the potential jumps at a time.
  fileprivate func jump(at t: Time) -> Voltage {
    guard case .jumps(let jumps) = self else { return .zero }
    var sum = Voltage.zero
    var last = jumps.number(upTo: t, by: \.time) - 1
    while let jump = jumps.at(last), jump.time == t {
      sum += jump.size
      last -= 1
    }
    return sum
  }
}

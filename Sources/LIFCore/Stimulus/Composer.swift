import Mathematics
import Quantities

/// Puts the parts of a stimulus together as time goes on.
struct Composer {
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
  var isVarying: Bool {
    switch self {
    case .ramp, .sine, .synapses: true
    default: false
    }
  }

  var isJumping: Bool {
    if case .jumps = self { true } else { false }
  }

  /// Random times drawn up to a time; nil if there are more than a limit.
  func drawn(
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

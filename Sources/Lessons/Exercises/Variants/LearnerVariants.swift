import Quantities

extension Frame {
  /// The variants that so many learners get, each once, before it is run;
  /// the seeds of the learners are 0, 1, 2, …
  ///
  /// Whether `where:` allows a variant may take a run, and is asked once.
  func variants(ofLearners count: Int) -> [Frame] {
    var allowed: [[String: AnyQuantity]: Bool] = [:]
    var met: Set<[String: AnyQuantity]> = []
    var frames: [Frame] = []
    for seed in 0..<count {
      let draw = Draw.seed(UInt64(seed))
      let values = variants.first(drawnBy: draw, for: id) { values in
        if let known = allowed[values] { return known }
        let isAllowed = (try? unrunVariant(values).isAllowed()) == true
        allowed[values] = isAllowed
        return isAllowed
      }
      let frame = unrunVariant(values ?? variants[0], of: draw)
      if met.insert(frame.chosen).inserted { frames.append(frame) }
    }
    return frames
  }
}

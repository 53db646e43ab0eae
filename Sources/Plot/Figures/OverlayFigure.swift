extension Figure {
  /// One figure in front of another, such as a run and the run before it.
  ///
  /// Panels meet by their place and what they measure; what has no partner
  /// stands alone. Curves are renamed, so that the key tells them apart:
  /// `now amp = 3.5 nA`, `before amp = 1.9 nA`.
  public static func overlay(
    now: Figure, named name: String, before: Figure,
    named earlier: String
  ) -> Figure {
    var figure = now
    figure.horizontal.include(before.horizontal)
    figure.panels = now.panels.enumerated().map { index, panel in
      let partner =
        before.panels.indices.contains(index)
        ? before.panels[index] : nil
      let front = panel.named("now", name)
      guard let partner, partner.measuresTheSame(as: panel) else {
        return front
      }
      return front.inFront(of: partner.named("before", earlier).faint)
    }
    figure.caption =
      "Now \(name): \(now.caption.continued) "
      + "Before \(earlier): \(before.caption.continued)"
    return figure
  }
}

extension Axis {
  /// Makes room for all of another axis.
  fileprivate mutating func include(_ other: Axis) {
    (lower, upper) = (min(lower, other.lower), max(upper, other.upper))
  }
}

extension Panel {
  fileprivate func measuresTheSame(as other: Panel) -> Bool {
    vertical.label == other.vertical.label
      && vertical.unitSymbol == other.vertical.unitSymbol
      && vertical.scale == other.vertical.scale
  }

  /// With the name of the run on each curve; where there are several, the
  /// curve's own as well.
  fileprivate func named(_ time: String, _ name: String) -> Panel {
    var panel = self
    for index in curves.indices {
      let own = curves.count > 1 ? curves[index].name + " " : ""
      panel.curves[index].name = "\(own)\(time) \(name)"
    }
    return panel
  }

  fileprivate var faint: Panel {
    var panel = self
    for index in curves.indices { panel.curves[index].isFaint = true }
    for index in events.indices { panel.events[index].isFaint = true }
    return panel
  }

  fileprivate func inFront(of other: Panel) -> Panel {
    var panel = self
    panel.vertical.include(other.vertical)
    panel.curves += other.curves
    panel.events += other.events
    panel.levels += other.levels.filter { !levels.contains($0) }
    panel.marks += other.marks.filter { !marks.contains($0) }
    return panel
  }
}

public import Quantities

/// A picture of numbers, as data: it says everything and draws nothing.
///
/// Panels lie above one another and share the horizontal axis. The caption
/// is the picture in one sentence, for whoever cannot see it.
public struct Figure: Sendable, Hashable {
  /// The shared horizontal axis.
  public var horizontal: Axis
  /// From top to bottom.
  public var panels: [Panel]
  /// What there is to see, in one sentence.
  public var caption: String

  /// A figure of panels over a shared axis.
  public init(horizontal: Axis, panels: [Panel], caption: String) {
    self.horizontal = horizontal
    self.panels = panels
    self.caption = caption
  }
}

/// One picture within a figure: curves over the shared axis.
public struct Panel: Sendable, Hashable {
  /// The vertical axis.
  public var vertical: Axis
  /// The curves, the first in front.
  public var curves: [Curve]
  /// Horizontal lines with a name, such as the threshold; the most important
  /// first, as it wins where names would collide.
  public var levels: [Level]
  /// Moments on the horizontal axis, such as spikes.
  public var events: [Event]
  /// What the moments are, where they are listed.
  public var eventName: String
  /// How much room it deserves.
  public var size: Size

  /// How much room a panel deserves.
  public enum Size: Sendable, Hashable {
    /// The main picture.
    case tall
    /// A strip of a row or two, such as the input current; one without
    /// curves shows its events, as in a raster plot.
    case strip
  }

  /// A panel with everything named.
  public init(
    vertical: Axis, curves: [Curve], levels: [Level] = [],
    events: [Event] = [], eventName: String = "spikes", size: Size = .tall
  ) {
    self.vertical = vertical
    self.curves = curves
    self.levels = levels
    self.events = events
    self.eventName = eventName
    self.size = size
  }
}

/// What an axis measures and from where to where.
public struct Axis: Sendable, Hashable {
  /// The symbol or word beside it, such as `u`.
  public var label: String
  /// The unit in which its numbers are given.
  public var unit: Unit
  /// The ends, in that unit; lower first.
  public var lower: Double
  /// The upper end.
  public var upper: Double

  /// An axis with everything named.
  public init(label: String, unit: Unit, from lower: Double, to upper: Double) {
    self.label = label
    self.unit = unit
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }
}

/// A curve as a chain of points joined by straight lines.
///
/// The horizontal coordinates never fall; two points at the same place are a
/// jump. A number that is not finite breaks the chain.
public struct Curve: Sendable, Hashable {
  /// What it shows, such as `u`.
  public var name: String
  /// The points, in the units of the axes.
  public var points: [Point]
  /// Drawn behind and faint, such as the run before.
  public var isFaint: Bool

  /// A curve with everything named.
  public init(name: String, points: [Point], isFaint: Bool = false) {
    self.name = name
    self.points = points
    self.isFaint = isFaint
  }
}

/// A point, in the units of the axes.
public struct Point: Sendable, Hashable {
  /// Along the horizontal axis.
  public var x: Double
  /// Along the vertical axis.
  public var y: Double

  /// A point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A horizontal line with a name: the threshold, the resting potential.
public struct Level: Sendable, Hashable {
  /// Its name at the axis, such as `ϑ`.
  public var name: String
  /// Where it lies, in the unit of the vertical axis.
  public var value: Double

  /// A level.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

/// A moment with a mark above the picture: a spike.
public struct Event: Sendable, Hashable {
  /// Where it lies, in the unit of the horizontal axis.
  public var x: Double

  /// A moment.
  public init(at x: Double) { self.x = x }
}

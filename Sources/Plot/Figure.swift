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

/// One picture within a figure: curves, or a raster, over the shared axis.
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
  /// What is faint in it, in a word: the run before, unless said otherwise.
  public var faintName = "before"
  /// Places and stretches of the horizontal axis with a name; tall panels
  /// show them.
  public var marks: [Mark]
  /// Spike trains in rows; a tall panel with them shows them alone.
  public var raster: Raster?
  /// How much room it deserves.
  public var size: Size
  /// How many times as high as others a tall panel is, at least 1.
  public var weight: Int

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
    events: [Event] = [], eventName: String = "spikes", marks: [Mark] = [],
    size: Size = .tall, weight: Int = 1
  ) {
    self.vertical = vertical
    self.curves = curves
    self.levels = levels
    self.events = events
    self.eventName = eventName
    self.marks = marks
    self.size = size
    self.weight = min(max(weight, 1), 100)
  }

  /// A panel of spike trains, with their number as its axis.
  public init(raster: Raster, marks: [Mark] = []) {
    self.init(
      vertical: Axis(
        label: raster.noun, unitSymbol: "", from: 1,
        to: Double(max(raster.rows.count, 1))),
      curves: [], marks: marks)
    self.raster = raster
  }
}

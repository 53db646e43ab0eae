/// The spikes of many neurons, or of many trials: a row for each.
public struct Raster: Sendable, Hashable {
  /// What a row is, in one word: `neuron`, `trial`.
  public var noun: String
  /// From top to bottom; counted from 1.
  public var rows: [Row]

  /// One neuron, or one trial.
  public struct Row: Sendable, Hashable {
    /// Its name; empty for its number.
    public var name: String
    /// When it spikes, in the unit of the horizontal axis, in any order.
    public var times: [Double]

    /// A row.
    public init(name: String = "", times: [Double]) {
      self.name = name
      self.times = times
    }
  }

  /// A raster with everything named.
  public init(noun: String = "neuron", rows: [Row]) {
    self.noun = noun
    self.rows = rows
  }
}

extension Raster {
  /// The name of a row, its number if it has none.
  public func name(ofRow index: Int) -> String {
    guard rows.indices.contains(index), !rows[index].name.isEmpty else {
      return "\(index + 1)"
    }
    return rows[index].name
  }

  /// The same with nothing but the spikes on an axis, each row in order.
  func within(_ axis: Axis) -> Raster {
    let axis = axis.drawable
    var raster = self
    for index in rows.indices {
      raster.rows[index].times = rows[index].times.filter {
        axis.lower <= $0 && $0 <= axis.upper
      }.sorted()
    }
    return raster
  }
}

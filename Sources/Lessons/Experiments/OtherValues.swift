import Diagnostics
import Expressions
public import Quantities

extension Experiment {
  /// Reads other values for names of the experiment: `amp = 3 nA, tau = 9 ms`.
  public func otherValues(
    _ text: String
  ) throws(ValuesError) -> [String: AnyQuantity] {
    let block = Block(lines: SourceText(name: "values", "given: \(text)"))
    var values: [String: AnyQuantity] = [:]
    do {
      for entry in block.entries {
        for one in try Assignment.list(entry) {
          values[one.name] = try one.value.quantity(in: Names())
        }
      }
    } catch {
      throw ValuesError("in `\(text)`, \(error.message)")
    }
    for name in values.keys.sorted() where !assignedNames.contains(name) {
      throw unknown(name)
    }
    return values
  }

  /// A name that this experiment gives no value to.
  func unknown(_ name: String) -> ValuesError {
    let known = assignedNames.joined(separator: ", ")
    return ValuesError(
      name == "I"
        ? "I is the whole input; give its size a name, as in "
          + "`given: amp = 2 nA` and `input: amp`, and change that"
        : "the experiment gives no value to `\(name)`; "
          + "it gives one to \(known)")
  }
}

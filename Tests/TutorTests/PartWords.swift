import Diagnostics
import Lessons
import Plot
import Tutor

extension Page.Part {
  /// The part as a line of text.
  var words: String {
    switch self {
    case .passage(let passage): passage.plainText
    case .figure(let figure): "figure: \(figure.caption)"
    case .table(let figure): "table: \(figure.caption)"
    case .line(let text, _): text
    case .options(let options, _):
      options.map(\.plainText).joined(separator: " | ")
    case .answer(let label, let text, let echo, let isSolution):
      "\(isSolution ? "solution" : label ?? ">") \(text) read as "
        + (echo ?? "nothing")
    case .pointer(let place, _, _): "\(place.lower)..<\(place.upper)"
    case .menu(let entries):
      entries.map {
        "\($0.number) \($0.title)"
          + ($0.extent.map { " \($0.done)/\($0.total)" } ?? ": \($0.detail)")
          + ($0.isCurrent ? " here" : "")
      }.joined(separator: ", ")
    case .scores(let scores):
      scores.map { "\($0.title) \($0.right)/\($0.total)" }
        .joined(separator: ", ")
    case .keys(let keys): keys.map(\.key).joined(separator: " ")
    case .sampleCurve(let title): "curve beside \(title)"
    case .gap: ""
    }
  }
}

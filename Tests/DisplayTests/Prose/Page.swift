import Diagnostics
import Display
import Markdown

/// Markdown set for a medium, as rows of text.
func page(_ markdown: String, on medium: Medium) -> [String] {
  lines(markdown, on: medium).map(\.text)
}

/// Markdown set at a width, without colour.
func page(_ markdown: String, _ width: Int) -> [String] {
  page(markdown, on: Medium(width: width))
}

/// Markdown set for a medium; links to values show their own text.
func lines(_ markdown: String, on medium: Medium) -> [StyledLine] {
  let document = Document(SourceText(name: "page", markdown))
  let layout = MarkdownLayout(document, on: medium) { address, text in
    address.hasPrefix("lif:") ? text : nil
  }
  return layout.lines()
}

extension StyledLine {
  /// The runs without the margin, neighbours that look alike joined.
  var looks: [Run] {
    var looks: [Run] = []
    for run in runs {
      if let last = looks.last, last.style == run.style, last.link == run.link {
        looks.removeLast()
        looks.append(Run(last.text + run.text, run.style, link: run.link))
      } else {
        looks.append(run)
      }
    }
    let margin = looks.first?.text.prefix { $0 == " " }.count ?? 0
    let first = looks.first.map {
      Run(String($0.text.dropFirst(margin)), $0.style)
    }
    return (first.map { $0.text.isEmpty ? [] : [$0] } ?? []) + looks.dropFirst()
  }
}

extension String {
  /// The lines of an expected page.
  var page: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

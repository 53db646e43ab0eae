/// The stylesheet that each page carries.
///
/// It names no font, picture or colour that would have to be fetched, and is
/// readable without: what it styles are the elements of HTML themselves. It
/// holds neither `<` nor `&`, which XML would read.
enum Stylesheet {
  static let text = [colors, page, prose, exercises, figures, print]
    .joined(separator: "\n")

  /// Each colour by its part, on light and on dark ground; on either it
  /// stands out from the ground by 4.5 to 1 or more where letters have it.
  /// Source: WCAG 2.2, criterion 1.4.3.
  static let colors = """
    :root {
      color-scheme: light dark;
      --ground: #fdfcf9; --raised: #f5f2ea; --ink: #21252b; --soft: #5a616b;
      --rule: #d8d3c7; --accent: #17597f; --warning: #a3341c;
      --level: #97570a; --event: #b3261e;
      --ink-1: #17597f; --ink-2: #b04a12; --ink-3: #2c7549; --ink-4: #77489c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #15181d; --raised: #1e232a; --ink: #e6e3dc; --soft: #a6acb5;
        --rule: #3b424c; --accent: #82bfe8; --warning: #f2a08e;
        --level: #e5ab4f; --event: #ff8f84;
        --ink-1: #82bfe8; --ink-2: #f0965f; --ink-3: #74c79a;
        --ink-4: #c6a1ea;
      }
    }
    """
}

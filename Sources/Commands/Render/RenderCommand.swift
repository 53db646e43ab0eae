import Diagnostics
import Display
import Lessons
import Markdown
import MathText
import Platform

/// `lif render`: a Markdown file, or a formula, as it will look.
enum RenderCommand: ShellCommand {
  static let name = "render"
  static let summary = "show a Markdown file, or a formula, as it will look"
  static let usage = "render [--html | --math] [FILE|-|TEX]"
  static let details = """
    Sets a Markdown file for the terminal, or writes it as HTML:

      lif render Lessons/leaky.md --width 60
      lif render --html notes.md > notes.html

    Sets a formula of TeX in two dimensions, on one line, or as MathML:

      lif render --math '\\tau \\frac{du}{dt} = -u'
      lif render --math --inline '\\tau \\frac{du}{dt} = -u'
      lif render --math --mathml --display - < formula.tex

    Without a file, or for -, standard input is read. What looks like a slip
    is said on standard error; the page comes out all the same.

    --html is safe to put on a page: raw HTML is shown as text, and links lead
    to http, https, mailto and relative addresses only. --unsafe passes both
    through. --extensions none is CommonMark alone.
    """
  static let options = [
    OptionSpec("html", nil, "an HTML fragment, formulas as MathML"),
    OptionSpec("unsafe", nil, "with --html, let raw HTML and links through"),
    OptionSpec(
      "extensions", "LIST",
      "none, all, or some of " + Extensions.names.joined(separator: ",")),
    OptionSpec("math", nil, "a formula, in two dimensions"),
    OptionSpec("inline", nil, "with --math, on one line, as within prose"),
    OptionSpec("mathml", nil, "with --math, a MathML element"),
    OptionSpec(
      "display", nil, "a formula as a block of its own, not in a line"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try checkTogether(options)
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    if options.has("math") || options.has("mathml") {
      return try FormulaShow(options).show(console)
    }
    let extensions = try extensions(options["extensions"])
    let source = try InputText(options.words.first).source(
      of: "Markdown", from: console)
    let document = Document(source, extensions: extensions)
    console.complain(
      of: document.diagnostics + document.formulaDiagnostics, in: source)
    if options.has("html") {
      let renderer = HTMLRenderer(
        isUnsafe: options.has("unsafe"),
        writingFormulas: Formula.mathML(of:isDisplay:))
      console.print(renderer.bytes(of: document))
    } else {
      console.print(MarkdownLayout(document, on: console.page).lines())
    }
    return 0
  }

  /// Refuses options that would have no effect.
  private static func checkTogether(
    _ options: Options
  ) throws(Failure) {
    let needs = [
      ("unsafe", ["html"]), ("inline", ["math"]),
      ("display", ["math", "mathml"]),
    ]
    for (option, others) in needs
    where options.has(option) && !others.contains(where: options.has) {
      throw .usage("--\(option) goes with --\(others[0])")
    }
    let pairs = [
      ("html", "math"), ("html", "mathml"), ("inline", "mathml"),
      ("inline", "display"), ("extensions", "math"), ("extensions", "mathml"),
    ]
    for (one, other) in pairs where options.has(one) && options.has(other) {
      throw .usage("--\(one) and --\(other) cannot be had together")
    }
  }

  private static func extensions(
    _ list: String?
  ) throws(Failure) -> Extensions {
    guard let list, list != "all" else { return .all }
    if list == "none" { return .none }
    var extensions = Extensions.none
    for name in list.split(separator: ",").map(String.init) {
      guard let known = Extensions(named: name) else {
        let offer = offer(for: name, among: Extensions.names)
        throw .usage("there is no extension \(name)\(offer)")
      }
      extensions.insert(known)
    }
    return extensions
  }
}

/// What a command makes its reader do.
enum Command: Sendable {
  case symbol(Symbols.Entry)
  /// A name in upright letters, such as `\ln`.
  case name(String, AtomClass, takesLimits: Bool)
  case fraction, binomial
  /// `\over` and its kin, between what it divides.
  case infix(line: Bool, open: String, close: String)
  case root
  /// Words, in an alphabet.
  case text(Leaf.Alphabet)
  case alphabet(Leaf.Alphabet)
  /// The alphabet for the rest of the group, as `\bf`.
  case alphabetFromHere(Leaf.Alphabet)
  case accent(Accent)
  case enclosed(Enclosure)
  /// `\overset` and its kin: which of two arguments is the base.
  case over, under
  case left, right, middle
  /// A delimiter of some rows; its side where the name says it.
  case big(rows: Int, AtomClass?)
  case begin, end
  case atom(AtomClass)
  case operatorName
  case limits(Bool)
  case not
  case substack
  /// Dots that stand as high as what follows them.
  case dots
  case reference(inBrackets: Bool)
  case modulo
  case labelledArrow(String)
  case tag
  /// A number with its unit, or one of them.
  case quantity, unit, numeral
  /// Bars around an argument.
  case norm(String)
  case space(Int)
  /// A space, in ems, that is too thin for a column of its own.
  case thinSpace(Double)
  /// Nothing is drawn for it, nor for so many arguments.
  case ignored(arguments: Int)
  /// Nothing is drawn for it, nor for the length behind it.
  case dimension

  /// All that can be offered, `alpha` before `Alpha`; of what is shorter than
  /// three letters, every slip is as likely as any other.
  static let names: [String] =
    (Array(Symbols.named.keys) + Array(table.keys))
    .filter { $0.count > 2 && $0.utf8.allSatisfy(\.isLetter) }
    .sorted(by: >)

  /// What a name means, if anything.
  init?(_ name: String) {
    if let known = Self.table[name] {
      self = known
    } else if let entry = Symbols.named[name] {
      self = .symbol(entry)
    } else {
      return nil
    }
  }
}

// MARK: - The table

extension Command {
  private static let table: [String: Command] = {
    var table = constructs
    func add(_ names: String, _ command: (String) -> Command) {
      for name in names.split(separator: " ") {
        table[String(name)] = command(String(name))
      }
    }
    add(functions) { .name($0, .function, takesLimits: false) }
    add(limiting) { .name($0, .function, takesLimits: true) }
    add("frac dfrac tfrac cfrac") { _ in .fraction }
    add("binom dbinom tbinom") { _ in .binomial }
    add("text textrm textnormal textit textsf texttt textup emph mbox hbox") {
      _ in .text(.upright)
    }
    add("textbf") { _ in .text(.bold) }
    add("mathrm mathit mathsf mathtt mathnormal") { _ in .alphabet(.upright) }
    add("mathbf boldsymbol bm pmb symbf") { _ in .alphabet(.bold) }
    add("mathbb Bbb mathds") { _ in .alphabet(.doubleStruck) }
    add("mathcal mathscr cal") { _ in .alphabet(.calligraphic) }
    add("mathfrak frak") { _ in .alphabet(.fraktur) }
    add("rm it sf tt") { _ in .alphabetFromHere(.upright) }
    add("phantom hphantom vphantom") { _ in .enclosed(.phantom) }
    add("cancel bcancel xcancel sout") { _ in .enclosed(.cancel) }
    add("boxed fbox") { _ in .enclosed(.boxed) }
    add("qquad") { _ in .space(4) }
    add("quad enspace") { _ in .space(2) }
    for (names, ems) in thinSpaces { add(names) { _ in .thinSpace(ems) } }
    add(silent) { _ in .ignored(arguments: 0) }
    add(silentWithArgument) { _ in .ignored(arguments: 1) }
    add("kern mkern hskip mskip") { _ in .dimension }
    addAccents(to: &table)
    addSizes(to: &table)
    return table
  }()

  private static func addAccents(to table: inout [String: Command]) {
    let accents: [(String, Accent)] = [
      ("hat", .hat), ("widehat", .hat), ("check", .check),
      ("widecheck", .check), ("tilde", .tilde), ("widetilde", .tilde),
      ("acute", .acute), ("grave", .grave), ("breve", .breve), ("bar", .bar),
      ("dot", .dot), ("ddot", .ddot), ("dddot", .dddot), ("vec", .vec),
      ("overrightarrow", .vec), ("mathring", .ring), ("overline", .overline),
      ("underline", .underline), ("overbrace", .overbrace),
      ("underbrace", .underbrace),
    ]
    for (name, accent) in accents { table[name] = .accent(accent) }
  }

  /// `\big`, `\Bigl`, …
  private static func addSizes(to table: inout [String: Command]) {
    let sizes = [("big", 1), ("Big", 3), ("bigg", 3), ("Bigg", 5)]
    let sides: [(String, AtomClass?)] = [
      ("", nil), ("l", .opening), ("r", .closing), ("m", .relation),
    ]
    for (size, rows) in sizes {
      for (side, atom) in sides {
        table[size + side] = .big(rows: rows, atom)
      }
    }
  }

  private static let constructs: [String: Command] = [
    "sqrt": .root, "left": .left, "right": .right, "middle": .middle,
    "begin": .begin, "end": .end, "operatorname": .operatorName,
    "over": .infix(line: true, open: "", close: ""),
    "atop": .infix(line: false, open: "", close: ""),
    "choose": .infix(line: false, open: "(", close: ")"),
    "overset": .over, "stackrel": .over, "underset": .under,
    "limits": .limits(true), "nolimits": .limits(false), "not": .not,
    "substack": .substack, "dots": .dots, "qty": .quantity, "SI": .quantity,
    "unit": .unit, "si": .unit, "num": .numeral, "abs": .norm("|"),
    "norm": .norm("‖"),
    "ref": .reference(inBrackets: false),
    "eqref": .reference(inBrackets: true), "pmod": .modulo, "tag": .tag,
    "bf": .alphabetFromHere(.bold),
    "bmod": .name("mod", .binary, takesLimits: false),
    " ": .thinSpace(0.25), "\n": .thinSpace(0.25),
    "xrightarrow": .labelledArrow("⟶"), "xleftarrow": .labelledArrow("⟵"),
    "mathop": .atom(.function), "mathbin": .atom(.binary),
    "mathrel": .atom(.relation), "mathord": .atom(.ordinary),
    "mathopen": .atom(.opening), "mathclose": .atom(.closing),
    "mathpunct": .atom(.punctuation), "mathinner": .atom(.inner),
  ]

  private static let functions = """
    arccos arcsin arctan arg cos cosh cot coth csc csch deg dim exp hom ker lg
    ln log sec sech sin sinh tan tanh sgn erf erfc
    """.replacingNewlines

  private static let limiting = """
    lim limsup liminf max min sup inf det gcd Pr argmax argmin injlim projlim
    """.replacingNewlines

  private static let silent = #"""
    / ( ) displaystyle textstyle scriptstyle scriptscriptstyle
    nonumber notag hline allowbreak nobreak relax ensuremath noindent
    centering strut mathstrut smash tiny small normalsize large Large LARGE
    huge Huge
    """#.replacingNewlines

  /// Eighteenths of an em, as The TeXbook has them, chapter 18.
  private static let thinSpaces = [
    (", thinspace", 3 / 18.0), (": > medspace", 4 / 18.0),
    ("; thickspace", 5 / 18.0), ("! negthinspace", -3 / 18.0),
    ("negmedspace", -4 / 18.0), ("negthickspace", -5 / 18.0),
    ("space nobreakspace", 0.25),
  ]

  private static let silentWithArgument =
    "label hspace vspace mspace color textcolor colorbox href"
}

extension String {
  fileprivate var replacingNewlines: String {
    split(separator: "\n").joined(separator: " ")
  }
}

/// The commands that stand for a symbol, by class.
///
/// Each entry is the name and the character; in ASCII a symbol is written as
/// its name, unless `Spelling` has something shorter.
enum Symbols {
  struct Entry: Sendable {
    let name: String
    let glyph: String
    let atom: AtomClass
    var isIdentifier = false
  }

  /// By the name of the command.
  static let named: [String: Entry] = Dictionary(
    entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// By the character itself; the first of several names.
  static let drawn: [String: Entry] = Dictionary(
    entries.map { ($0.glyph, $0) }, uniquingKeysWith: { first, _ in first })

  private static let entries: [Entry] =
    read(letters, as: .ordinary, identifiers: true)
    + read(ordinary, as: .ordinary) + read(binary, as: .binary)
    + read(relations + arrows, as: .relation) + read(opening, as: .opening)
    + read(closing, as: .closing) + read(punctuation, as: .punctuation)
    + read(dots, as: .inner) + read(large, as: .function)

  private static func read(
    _ list: String, as atom: AtomClass, identifiers: Bool = false
  ) -> [Entry] {
    let words = list.split { $0 == " " || $0 == "\n" }.map(String.init)
    return stride(from: 0, to: words.count - 1, by: 2).map {
      Entry(
        name: words[$0], glyph: words[$0 + 1], atom: atom,
        isIdentifier: identifiers)
    }
  }
}

// MARK: - The table

private let letters = """
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ
  vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π
  varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
  chi χ psi ψ omega ω digamma ϝ
  Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ
  Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ
  Chi Χ Psi Ψ Omega Ω
  partial ∂ nabla ∇ infty ∞ ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ Re ℜ Im ℑ
  wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ emptyset ∅ varnothing ⌀ eth ð mho ℧
  complement ∁ Finv Ⅎ
  """

private let ordinary = """
  forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ prime ′
  measuredangle ∡ sphericalangle ∢ triangle △ square □ Box □ Diamond ◊
  blacksquare ■ lozenge ◊ bigstar ★ flat ♭ natural ♮ sharp ♯ clubsuit ♣
  diamondsuit ♢ heartsuit ♡ spadesuit ♠ degree ° checkmark ✓ surd √ S § P ¶
  pounds £ yen ¥ euro € copyright © backslash \\ vert | Vert ‖ | ‖ vdots ⋮
  backprime ‵ diagup ╱ diagdown ╲ # # $ $ % % & & _ _
  """

private let binary = """
  pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙
  cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖
  smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽
  triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ oplus ⊕ ominus ⊖
  otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † dag † ddagger ‡ ddag ‡ amalg ⨿
  dotplus ∔ ltimes ⋉ rtimes ⋊ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡
  barwedge ⊼ veebar ⊻ intercal ⊺ circledast ⊛ circledcirc ⊚ circleddash ⊝
  """

private let relations = """
  le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙ leqq ≦
  geqq ≧ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆
  lessgtr ≶ gtrless ≷ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ equiv ≡ sim ∼ nsim ≁
  simeq ≃ backsim ∽ approx ≈ approxeq ≊ cong ≅ ncong ≆ asymp ≍ propto ∝
  varpropto ∝ doteq ≐ triangleq ≜ coloneqq ≔ colonequals ≔ eqqcolon ≕ eqdef ≝
  questeq ≟ circeq ≗ bumpeq ≏ Bumpeq ≎ prec ≺ succ ≻ preceq ⪯ succeq ⪰
  preccurlyeq ≼ succcurlyeq ≽ in ∈ isin ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃
  subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉
  sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ mid | nmid ∤ parallel ∥
  nparallel ∦ perp ⟂ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ smile ⌣ frown ⌢
  bowtie ⋈ Join ⋈ therefore ∴ because ∵ between ≬ pitchfork ⋔
  """

private let arrows = """
   to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ mapsto ↦ mapsfrom ↤
  Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺
  longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹
  Longleftarrow ⟸ Longleftrightarrow ⟺ longmapsto ⟼ uparrow ↑ downarrow ↓
  updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘
  swarrow ↙ nwarrow ↖ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀
  rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌
  leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ twoheadrightarrow ↠
  rightarrowtail ↣ leadsto ⇝ rightsquigarrow ⇝ dashrightarrow ⇢
  dashleftarrow ⇠ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍
  multimap ⊸ curvearrowright ↷ curvearrowleft ↶ circlearrowright ↻
  circlearrowleft ↺ rightrightarrows ⇉ leftleftarrows ⇇
  """

private let opening = """
  lparen ( lbrack [ lbrace { { { langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert |
  lVert ‖ llbracket ⟦ lgroup ⟮ ulcorner ⌜ llcorner ⌞
  """

private let closing = """
  rparen ) rbrack ] rbrace } } } rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert |
  rVert ‖ rrbracket ⟧ rgroup ⟯ urcorner ⌝ lrcorner ⌟
  """

private let punctuation = """
  colon : ldotp . cdotp ·
  """

private let dots = """
  dots … ldots … dotsc … dotso … mathellipsis … cdots ⋯ dotsb ⋯ dotsm ⋯
  dotsi ⋯ ddots ⋱ iddots ⋰
  """

private let large = """
  sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcup ⋃ bigcap ⋂
  bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
  intop ∫ smallint ∫
  """

/// Roots: a sign with a roof over what it reaches, or parentheses.
extension Layout {
  func root(_ radicand: Int, _ index: Int?, inScript: Bool) -> Box {
    let body = box(radicand, inScript: inScript)
    if body.isOversized { return body }
    if form == .flat { return flatRoot(body, index) }
    let isBare = body.width == 1 && body.rows.count == 1
    if isBare, characters == .unicode, let root = bareRoot(body, index) {
      return root.with(.identifier)
    }
    let isLine = body.rows.count == 1 && characters == .unicode
    let root =
      isLine ? lowRoot(body, index) : tallRoot(body, index)
    return root.with(lead: .tall, trail: .tall)
  }

  /// `√x`, `³√x`.
  private func bareRoot(_ body: Box, _ index: Int?) -> Box? {
    let raised = index.map {
      tree.scriptCharacters($0, ScriptCharacters.raised)
    }
    guard let degree = raised ?? "" else { return nil }
    return Box.beside([(0, Box(text: degree + "√")), (0, body)])
  }

  private func flatRoot(_ body: Box, _ index: Int?) -> Box {
    let sign = Box(text: glyph("√"))
    let isBare =
      body.binding == .atom && body.lead != .opening && body.width > 0
      && characters == .unicode
    let radicand = isBare ? body : parentheses(body)
    if let index, characters == .unicode,
      let raised = tree.scriptCharacters(index, ScriptCharacters.raised)
    {
      return Box.beside([(0, Box(text: raised)), (0, sign), (0, radicand)])
        .with(lead: .identifier, trail: .identifier, .scripted)
    }
    var parts: [(gap: Int, box: Box)] = [(0, sign)]
    if let index {
      let degree = box(index, inScript: true)
      parts += [(0, Box(text: "[")), (0, degree), (0, Box(text: "]"))]
    }
    return Box.beside(parts + [(0, radicand)])
      .with(lead: .identifier, trail: .identifier, .scripted)
  }

  /// One row under a roof.
  private func lowRoot(_ body: Box, _ index: Int?) -> Box {
    let degree = index.map { box($0, inScript: true) } ?? Box()
    let roof = Box(text: String(repeating: "_", count: body.width))
    let radicand = Box.stack([roof, body], on: 1)
    let sign = Box.stack([degree, Box(text: "√")], on: 1, .right)
    var root = Box.beside([(0, sign), (0, radicand)])
    root.rise = 0
    return root
  }

  /// Several rows: a hook that leans against a wall, and a roof.
  private func tallRoot(_ body: Box, _ index: Int?) -> Box {
    let isUnicode = characters == .unicode
    let height = body.rows.count
    let roofText =
      (isUnicode ? "┌" : " ")
      + String(repeating: isUnicode ? "─" : "_", count: body.width + 1)
    let wall = Box(
      rows: Array(repeating: isUnicode ? "│" : "|", count: height), width: 1,
      baseline: body.baseline)
    let walled = Box.beside([(0, wall), (1, body)])
    let under = Box.stack([Box(text: roofText), walled], on: 1, .left)
    return Box.beside([(0, hook(under, index)), (0, under)])
  }

  /// The strokes on the last two rows, and the degree above them.
  private func hook(_ root: Box, _ index: Int?) -> Box {
    let stroke = characters == .unicode ? "╲" : "\\"
    let size = min(2, root.rows.count - 1)
    var strokes = (0..<size).map {
      Box(text: blanks($0) + stroke + blanks(size - 1 - $0))
    }
    if let index { strokes.insert(box(index, inScript: true), at: 0) }
    var hook = Box.stack(strokes, on: 0, .right)
    // Its last row is the last row of the root.
    let missing = root.rows.count - hook.rows.count
    if missing > 0 {
      hook = Box.stack(
        Array(repeating: Box(), count: missing) + [hook], on: missing)
    }
    hook.baseline = hook.rows.count - 1 - root.depth
    return hook
  }
}

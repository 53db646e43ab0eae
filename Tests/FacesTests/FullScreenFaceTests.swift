import Display
import Testing

@testable import Faces
@testable import Tutor

@Suite struct FullScreenFaceTests {
  private func face(_ width: Int, _ height: Int) -> FullScreenFace {
    FullScreenFace(on: Medium(width: width, height: height))
  }

  private func page(
    id: Int = 1, _ content: [Page.Part], said: [Page.Exchange] = [],
    asking: Bool = false, typed: String = ""
  ) -> Page {
    SamplePages.page(id: id, content, said: said, asking: asking, typed: typed)
  }

  private func said(_ kind: Page.Exchange.Kind, _ text: String) -> Page.Exchange
  {
    Page.Exchange(kind: kind, parts: [.line(text, .plain)])
  }

  // MARK: The grid

  @Test func `a short page stands between its header and its prompt`() {
    var face = face(40, 10)
    let frame = face.frame(of: page(SamplePages.lines(1...2), asking: true))
    #expect(
      frame.lines.text
        == """
         Fire · Step 2 of 4 · Drive         1/4

         Line 1
         Line 2




         amp = a current
         Enter go on   q leave
        """.page)
    #expect(frame.cursor == .init(row: 8, column: 7))
  }

  @Test func `a page that is longer says so, and where it goes on`() {
    var face = face(40, 10)
    let frame = face.frame(of: page(SamplePages.lines(1...9)))
    #expect(
      frame.lines.text
        == """
         Fire · Step 2 of 4 · Drive         1/4

         Line 1
         Line 2
         Line 3
         Line 4
         Line 5
         ↓ more: Enter or PgDn
         >
         Enter go on   q leave
        """.page)
  }

  @Test func `what an answer looks like stands above the line if it is long`() {
    var face = face(24, 12)
    var long = page(SamplePages.lines(1...9), asking: true)
    long.prompt.placeholder = "a current, from 0.1 nA to 10 nA"
    let frame = face.frame(of: long)
    #expect(
      frame.lines.text.suffix(6) == [
        " Line 5", " ↓ more: Enter or PgDn", " a current,",
        " from 0.1 nA to 10 nA", " amp =", " Enter go on   q leave",
      ])
    #expect(frame.cursor == .init(row: 10, column: 7))
  }

  @Test func `what went off the top is said to be there`() {
    var face = face(40, 10)
    let long = page(SamplePages.lines(1...9))
    _ = face.frame(of: long)
    #expect(face.filter(.pageDown, on: long) == nil)
    #expect(
      face.frame(of: long).lines.text
        == """
         Fire · Step 2 of 4 · Drive         1/4
         ↑ more: PgUp
         Line 5
         Line 6
         Line 7
         Line 8
         Line 9

         >
         Enter go on   q leave
        """.page)
  }

  @Test func `a page of a quiz is seen from its end`() {
    var face = face(40, 10)
    var long = page(SamplePages.lines(1...9))
    long.opensAtEnd = true
    let lines = face.frame(of: long).lines.text
    #expect(lines[1] == " ↑ more: PgUp")
    #expect(lines[6] == " Line 9")
  }

  @Test func `a page that comes back is as it was scrolled`() {
    var face = face(40, 10)
    let long = page(SamplePages.lines(1...9))
    _ = face.frame(of: long)
    _ = face.filter(.pageDown, on: long)
    let before = face.frame(of: long).lines.text
    #expect(before[2] == " Line 5")
    _ = face.frame(of: page(id: 2, SamplePages.lines(1...2)))
    #expect(face.frame(of: long).lines.text == before)
  }

  @Test func `a low screen has the page and the prompt only`() {
    var face = face(20, 4)
    let frame = face.frame(of: page(SamplePages.lines(1...9), typed: "abc"))
    #expect(frame.lines.text == [" Line 1", " Line 2", " Line 3", " > abc"])
    #expect(frame.cursor == .init(row: 3, column: 6))
  }

  @Test(
    arguments: [
      (80, 24), (40, 15), (20, 8), (20, 7), (10, 3), (3, 2), (1, 1), (200, 1),
      (1, 100),
    ])
  func `any screen is filled exactly, with the prompt on it`(
    width: Int, height: Int
  ) throws {
    var face = face(width, height)
    let exchanges = [
      said(.hint, "A hint"),
      Page.Exchange(
        kind: .attempt, parts: SamplePages.figures + SamplePages.everyPart),
    ]
    for exchanges in [[], exchanges] {
      let page = page(
        SamplePages.everyPart, said: exchanges, asking: true, typed: "7")
      let frame = face.frame(of: page)
      #expect(frame.width == width)
      #expect(frame.height == height)
      #expect(frame.lines.count == height)
      #expect(frame.lines.allSatisfy { $0.width <= width })
      let cursor = try #require(frame.cursor)
      #expect(cursor.row == (height < 8 ? height - 1 : height - 2))
      #expect((0..<width).contains(cursor.column))
      if width > 1 { #expect(frame.lines[cursor.row].text.contains("7")) }
    }
  }

  @Test func `a page looks the same when it is drawn again`() throws {
    let fires = try #require(SamplePages.figure("3.5 nA"))
    let pages = [
      page(SamplePages.figures + SamplePages.lines(1...2)),
      page(
        SamplePages.figures,
        said: [.init(kind: .attempt, parts: [.figure(fires)])]),
      page(SamplePages.lines(1...60)),
    ]
    for page in pages {
      for height in [3, 12, 24, 60] {
        var face = face(80, height)
        let first = face.frame(of: page)
        #expect(face.frame(of: page) == first)
      }
    }
  }

  @Test func `a figure that has to be scrolled past has over half the screen`()
  {
    var face = face(60, 24)
    let long = SamplePages.figures + SamplePages.lines(1...30)
    let frame = face.frame(of: page(long))
    let rows = frame.lines.filter { $0.text.contains(/[│┤└]/) }
    let low = face.frame(of: page(id: 2, SamplePages.figures)).lines.filter {
      $0.text.contains(/[│┤└]/)
    }
    #expect(rows.count >= 7, "\(rows.count)")
    #expect(rows.count < low.count)
  }

  @Test func `a figure grows where the screen has room`() {
    func rows(_ height: Int) -> Int {
      var face = face(80, height)
      let lines = face.frame(of: page(SamplePages.figures)).lines.text
      return lines.count { $0.contains("│") || $0.contains("┤") }
    }
    #expect(rows(16) < rows(24))
    #expect(rows(60) == rows(200))
  }

  // MARK: Scrolling

  /// The first line of the page that is on the screen.
  private func top(_ face: inout FullScreenFace, _ page: Page) -> String {
    face.frame(of: page).lines[2].trimmed.text
  }

  @Test func `keys scroll a long page, and no further than its end`() {
    var face = face(40, 10)
    let page = page(SamplePages.lines(1...12))
    #expect(top(&face, page) == " Line 1")
    let steps: [(Key, String)] = [
      (.pageUp, " Line 1"), (.down, " Line 2"), (.up, " Line 1"),
      (.pageDown, " Line 5"), (.character(" "), " Line 8"),
      (.pageDown, " Line 8"), (.down, " Line 8"), (.pageUp, " Line 4"),
    ]
    for (key, line) in steps {
      #expect(face.filter(key, on: page) == nil)
      #expect(top(&face, page) == line)
    }
  }

  @Test(arguments: [(40, 10), (80, 24), (20, 8), (20, 3), (10, 2)])
  func `Enter turns a long page to its end before it goes on`(
    width: Int, height: Int
  ) {
    var face = face(width, height)
    let page = page(SamplePages.lines(1...40))
    var seen = Set(face.frame(of: page).lines.text)
    var turns = 0
    while face.filter(.enter, on: page) == nil, turns < 100 {
      turns += 1
      seen.formUnion(face.frame(of: page).lines.text)
    }
    #expect((1..<100).contains(turns))
    for number in 1...40 { #expect(seen.contains(" Line \(number)")) }
  }

  @Test(arguments: [1, 2, 8])
  func `on a screen without room Enter still goes on`(height: Int) {
    var face = face(1, height)
    let page = page(SamplePages.lines(1...3))
    _ = face.frame(of: page)
    var turns = 0
    while face.filter(.enter, on: page) == nil, turns < 100 { turns += 1 }
    #expect(turns < 100)
  }

  @Test func `Enter sends what is typed, wherever the page is`() {
    var face = face(40, 10)
    let page = page(SamplePages.lines(1...40), asking: true, typed: "3 nA")
    _ = face.frame(of: page)
    #expect(face.filter(.enter, on: page) == .enter)
  }

  @Test func `where an answer is typed, arrows and blanks are for the line`() {
    var face = face(40, 10)
    let page = page(SamplePages.lines(1...40), asking: true)
    _ = face.frame(of: page)
    for key in [Key.up, .down, .character(" ")] {
      #expect(face.filter(key, on: page) == key)
    }
    #expect(face.filter(.pageDown, on: page) == nil)
  }

  @Test(
    arguments: [
      .character("q"), .tab, .left, .home, .backspace, .control("c"),
      .paste("x"), .escape,
    ] as [Key])
  func `other keys are left to the session`(key: Key) {
    var face = face(40, 10)
    let page = page(SamplePages.lines(1...40))
    _ = face.frame(of: page)
    #expect(face.filter(key, on: page) == key)
  }

  @Test func `a new page is seen from its top`() {
    var face = face(40, 10)
    let first = page(SamplePages.lines(1...40))
    _ = face.frame(of: first)
    _ = face.filter(.pageDown, on: first)
    #expect(top(&face, page(id: 2, SamplePages.lines(1...40))) == " Line 1")
  }

  @Test func `a screen that grows shows no emptiness below`() {
    var face = face(40, 10)
    let page = page(SamplePages.lines(1...12))
    _ = face.frame(of: page)
    for _ in 1...5 { _ = face.filter(.pageDown, on: page) }
    face.medium = Medium(width: 40, height: 24)
    #expect(top(&face, page) == " Line 1")
  }

  // MARK: What is said

  @Test func `what is said last is seen, however long the page`() {
    var face = face(40, 15)
    let content = SamplePages.lines(1...40)
    _ = face.frame(of: page(content))
    var exchanges: [Page.Exchange] = []
    for number in 1...20 {
      let kind: Page.Exchange.Kind =
        number % 3 == 0 ? .attempt : number % 3 == 1 ? .hint : .notice
      exchanges.append(said(kind, "Said \(number)."))
      let lines = face.frame(of: page(content, said: exchanges)).lines.text
      #expect(lines.contains(" Said \(number)."))
    }
  }

  @Test func `hints stay, attempts are replaced, a notice goes`() {
    var face = face(40, 24)
    let exchanges = [
      said(.attempt, "First attempt"), said(.notice, "A notice"),
      said(.hint, "A hint"), said(.attempt, "Second attempt"),
    ]
    let lines = face.frame(of: page([], said: exchanges)).lines.text
    #expect(lines.contains(" A hint"))
    #expect(lines.contains(" Second attempt"))
    #expect(!lines.contains(" First attempt"))
    #expect(!lines.contains(" A notice"))
  }

  @Test func `the figure of an attempt takes the place of the one above`()
    throws
  {
    var face = face(80, 60)
    let fires = try #require(SamplePages.figure("3.5 nA"))
    let page = page(
      SamplePages.figures + SamplePages.lines(1...1),
      said: [.init(kind: .attempt, parts: [.figure(fires)])])
    let text = face.frame(of: page).lines.text.joined(separator: "\n")
    #expect(text.contains("Fires at"))
    #expect(!text.contains("Rises to"))
    #expect(text.contains("Line 1"))
  }

  @Test func `an attempt without a figure leaves the one above`() {
    var face = face(80, 60)
    let page = page(
      SamplePages.figures, said: [said(.attempt, "Unreadable")])
    let text = face.frame(of: page).lines.text.joined(separator: "\n")
    #expect(text.contains("Rises to"))
    #expect(text.contains("Unreadable"))
  }

  @Test func `what is left behind is the page without its prompt`() {
    let face = face(40, 10)
    let page = page(SamplePages.lines(1...12), said: [said(.hint, "A hint")])
    let lines = face.farewell(page).text
    #expect(lines.first == " Fire · Step 2 of 4 · Drive         1/4")
    #expect(lines.contains(" Line 12"))
    #expect(lines.last == " A hint")
  }

  @Test func `blank lines are single, and none stands at an end`() {
    let lines: [StyledLine] = ["", " ", "a", "", "  ", "b", "c", "", ""]
    #expect(lines.withoutDoubleBlanks.map(\.text) == ["a", "", "b", "c"])
  }
}

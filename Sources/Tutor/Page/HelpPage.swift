import Lessons

// The page that `?` shows: what can be typed, and what the symbols mean.

extension Session {
  var helpParts: [Page.Part] {
    playHelp + [
      .line("What you can type", .title), .keys(commandKeys),
      .line(
        "A letter is sent with Enter. Its colon may be left out where no "
          + "answer could begin with the letter.", .plain),
      .line(answerHelp, .plain),
      .gap, .line("What the symbols mean", .title), .keys(symbolKeys),
    ]
  }

  /// What an answer looks like on the page under the help.
  private var answerHelp: String {
    if case .command(let judge) = visit?.task?.question.form {
      return "The answer here is a command as you would type it in a shell, "
        + "which runs your program. In a shell, `\(judge)` does the same."
    }
    return "An answer is a number with its unit, such as 12.5 ms, or a "
      + "formula of the symbols, such as R * C."
  }

  private var commandKeys: [Page.KeyHelp] {
    let commands = Command.Name.allCases.map { name in
      Page.KeyHelp(name == .go ? ":g 3" : name.typed, name.words)
    }
    let scratch = Page.KeyHelp(
      "= 12 * 3", "work something out, with the symbols too")
    return [.init("Enter", "send the answer, or go on")] + commands
      + [scratch] + (readsLines ? [] : keyboardKeys)
  }

  /// What only a keyboard can ask for.
  private var keyboardKeys: [Page.KeyHelp] {
    [
      .init("↑", "what you typed before"), .init("Esc", "an empty line"),
      .init("PgUp", "up on a long page, as PgDn is down"),
      .init("Ctrl-C", "once: keep everything; twice: leave"),
    ]
  }

  /// The symbols of the page under the help, with their values there.
  private var symbolKeys: [Page.KeyHelp] {
    let notation = visit?.presentation?.notation ?? Notation()
    return notation.symbols.map { symbol in
      let here = symbol.value.map { "\($0) on this page" }
      let words = [symbol.meaning, here].compactMap { $0 }
      return Page.KeyHelp(symbol.name, words.joined(separator: "; "))
    }
  }
}

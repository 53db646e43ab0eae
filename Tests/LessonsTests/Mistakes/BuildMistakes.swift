private let build = "```exercise build id=b\n"

extension Mistake {
  /// The groups of the judge, and where a program may be asked for.
  static let builds: [Mistake] = [
    Mistake(
      build + "group: ⟦leeks⟧\n```", "the judge has no group `leeks`",
      "did you mean `leaks`?"),
    Mistake(
      build + "group: leaks, ⟦everything⟧\n```",
      "the judge has no group `everything`"),
    Mistake(
      build + "group: leaks, fires, ⟦Leaks⟧\n```",
      "`leaks` is named before",
      "keep one of them"),
    Mistake(
      build + "group: all, ⟦fires⟧\n```", "`fires` is named before",
      "keep one of them"),
    Mistake(
      "```⟦exercise build id=b⟧\nhint: Think.\n```",
      "the exercise build needs a line `group: …`"),
    Mistake(
      drive + build + "group: leaks\n⟦experiment⟧: drive\n```",
      "`experiment` is no key of a build exercise"),
    Mistake(
      build + "group: leaks\n⟦given⟧: R = {1, 2} MΩ\n```",
      "`given` is no key of a build exercise"),
    Mistake(
      build + "group: leaks\n⟦solution⟧: python3 neuron.py\n```",
      "`solution` is no key of a build exercise"),
    Mistake(
      "# L\n\n## Self-check\n\n```⟦exercise build id=b⟧\ngroup: leaks\n```",
      "a self-check asks for no program: each question has one try",
      "ask for it in a step above"),
  ]
}

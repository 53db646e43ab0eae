import Lessons

// A session and its course: a part of it first, one place of it alone.

extension Session {
  /// Takes the whole course, where so far it had but a part: lessons keep
  /// their places, and those that had no step get theirs.
  public mutating func take(_ outline: Outline) { self.outline = outline }

  /// A session that begins at a place, in the author's own variants, for who
  /// wants to see it as a learner does.
  public init(outline: Outline, at place: Outline.Place) {
    self.init(outline: outline, progress: Progress(in: outline.course.id))
    scene = .stop(Visit(place: place, phase: .reading))
  }

  /// The stop on the screen, or the one under what lies on top of it.
  public var place: Outline.Place? { visit?.place }
}

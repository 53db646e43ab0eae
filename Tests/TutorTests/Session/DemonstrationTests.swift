import Testing
import Tutor

@Suite struct DemonstrationTests {
  @Test(arguments: [0, 1])
  func `who types what the demonstration says finishes the lesson`(lesson: Int)
  {
    var learner = Learner(atLesson: lesson)
    var lines = 0
    while let line = learner.session.demonstration, lines < 100 {
      learner.type(line)
      lines += 1
    }
    let steps = learner.session.outline.finishedSteps(
      ofLesson: lesson, learner.session.progress)
    #expect(steps.done == steps.total)
    #expect(learner.content.first?.hasPrefix("The end of") == true)
  }
}

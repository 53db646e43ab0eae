@testable import Platform
import Testing

@Suite struct FileProblemTests {
  @Test(
    arguments: zip(
      [
        FileProblem(.read, "lessons/x.md", .notFound),
        FileProblem(.list, "lessons", .notFound),
        FileProblem(.append, "a/journal", .notFound),
        FileProblem(.read, "lessons", .isDirectory),
        FileProblem(.makeDirectory, "a/b", .notADirectory),
        FileProblem(.read, "/dev/tty", .notAFile),
        FileProblem(.read, "x.md", .tooLarge(limit: 4 << 20)),
        FileProblem(.read, "x.md", .tooLarge(limit: 1536)),
        FileProblem(.read, "x.md", .tooLarge(limit: 1)),
        FileProblem(.replace, "x.md", .notPermitted),
        FileProblem(.replace, "x.md", .noSpace),
        FileProblem(.lock, "journal.lock", .readOnly),
        FileProblem(.read, "x.md", .nameTooLong),
        FileProblem(.read, "x.md", .loop),
        FileProblem(.read, "x.md", .other(5)),
      ],
      [
        "cannot read lessons/x.md: no such file",
        "cannot list the folder lessons: no such folder",
        "cannot add to a/journal: its folder does not exist",
        "cannot read lessons: it is a folder, not a file",
        "cannot make the folder a/b: a file stands where a folder is needed",
        "cannot read /dev/tty: it is a pipe or a device, not a file",
        "cannot read x.md: it is larger than 4 MiB",
        "cannot read x.md: it is larger than 1536 bytes",
        "cannot read x.md: it is larger than 1 byte",
        "cannot write x.md: you do not have the permission",
        "cannot write x.md: no space is left on the disk",
        "cannot lock journal.lock: the disk is read-only",
        "cannot read x.md: the name is too long",
        "cannot read x.md: its links lead in a circle",
        "cannot read x.md: input/output error",
      ]))
  func `a problem says what could not be done, and why`(
    problem: FileProblem, sentence: String
  ) {
    #expect(problem.sentence == sentence)
  }

  /// The numbers are those of Linux, `asm-generic/errno.h`.
  #if os(Linux)
    @Test(
      arguments: zip(
        [1, 2, 13, 20, 21, 28, 30, 36, 40, 122, 4095],
        [
          .notPermitted, .notFound, .notPermitted, .notADirectory,
          .isDirectory, .noSpace, .readOnly, .nameTooLong, .loop, .noSpace,
          .other(4095),
        ] as [FileProblem.Reason]))
    func `an error number has a reason`(
      number: Int32, reason: FileProblem.Reason
    ) {
      #expect(FileProblem.Reason(code: number) == reason)
    }
  #endif
}

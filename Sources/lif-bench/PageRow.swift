import Diagnostics
import Markdown
import Platform

/// A lesson of the course, read and written as HTML, beside cmark, the
/// reference of CommonMark.
struct PageRow {
  static let name = "Markdown: a lesson as HTML"
  static let aim = "<= 0.5 cmark"

  private let source: SourceText
  private let path: String
  private let cmark: CProgram

  /// Why there is nothing to measure.
  enum Absence: Error {
    case noLesson, noCmark

    var sentence: String {
      switch self {
      case .noLesson:
        "\(PageRow.name): there is no Lessons/firing-a-spike.md here"
      case .noCmark: "\(PageRow.name): there is no libcmark here"
      }
    }
  }

  init() throws(Absence) {
    path = "Lessons/firing-a-spike.md"
    guard let bytes = try? LiveHost().read(path, atMost: 1 << 20) else {
      throw .noLesson
    }
    source = SourceText(name: path, bytes: bytes)
    guard let program = CProgram("lif-bench-cmark", Self.code, flags: ["-ldl"]),
      program.words(path) != nil
    else { throw .noCmark }
    cmark = program
  }

  /// Nanoseconds for the page: ours without extensions, as cmark has none,
  /// ours with all of them, and cmark's.
  func measured() -> (plain: Double, all: Double, cmark: Double) {
    var best = (
      plain: Double.infinity, all: Double.infinity, cmark: Double.infinity
    )
    for _ in 0..<Row.turns {
      best.cmark = min(best.cmark, cmarkTime() ?? .infinity)
      best.plain = min(best.plain, time(.none))
      best.all = min(best.all, time(.all))
    }
    return best
  }

  private func time(_ extensions: Extensions) -> Double {
    nanosecondsEach {
      var size = 0
      for _ in 0..<200 {
        let source = SourceText(name: path, bytes: source.bytes)
        let document = Document(source, extensions: extensions)
        size += HTMLRenderer().bytes(of: document).count
      }
      return size > 0 ? 200 : 0
    }
  }

  private func cmarkTime() -> Double? {
    cmark.words(path)?.first.flatMap { Double($0) }
  }

  /// Reads the page once, then writes it two hundred times.
  private static let code = """
    #include <dlfcn.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <time.h>
    typedef char *(*converter)(const char *, size_t, int);
    static double now(void) {
      struct timespec t;
      clock_gettime(CLOCK_MONOTONIC, &t);
      return t.tv_sec * 1e9 + t.tv_nsec;
    }
    int main(int count, char **words) {
      const char *names[] = {"libcmark.so", "libcmark.so.0.30.2",
                             "libcmark.so.0.31.0", "libcmark.so.0.31.1"};
      void *library = 0;
      for (int i = 0; i < 4 && !library; i++)
        library = dlopen(names[i], RTLD_NOW);
      if (!library || count < 2) return 1;
      converter convert = (converter)dlsym(library, "cmark_markdown_to_html");
      FILE *file = fopen(words[1], "rb");
      if (!convert || !file) return 1;
      static char text[1 << 20];
      size_t size = fread(text, 1, sizeof text, file);
      double start = now();
      for (int i = 0; i < 200; i++) free(convert(text, size, 0));
      printf("%.3f", (now() - start) / 200);
      return 0;
    }
    """
}

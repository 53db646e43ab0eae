import Diagnostics

/// What follows the news that a name is not there: `; did you mean NAME?`, or
/// nothing where none is close.
///
/// `prefix` is what is written before each name.
func offer(
  for word: String, among names: [String], prefix: String = ""
) -> String {
  closest(to: word, among: names)
    .map { "; did you mean \(prefix)\($0)?" } ?? ""
}

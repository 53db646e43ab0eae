/// The candidate that a misspelt word most likely meant, if any is close.
///
/// Close means an edit distance (insertion, deletion, substitution, or swap
/// of neighbours, each 1) of at most a third of the word's length, at least
/// one. Letters that differ only in case decide between candidates that are
/// equally close. Source: the optimal string alignment distance, Boytsov
/// 2011, section 2.2.
public func closest(to word: String, among candidates: [String]) -> String? {
  let wanted = Array(word.lowercased())
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (rank: (Int, Int), candidate: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased())
    if abs(other.count - wanted.count) > limit { continue }
    let distance = editDistance(wanted, other)
    if distance > limit { continue }
    let rank = (distance, editDistance(Array(word), Array(candidate)))
    if rank < best?.rank ?? (.max, .max) { best = (rank, candidate) }
  }
  return best?.candidate
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var twoAgo: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let substituted = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(previous[j] + 1, row[j - 1] + 1, substituted)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], twoAgo[j - 2] + 1)
      }
    }
    (twoAgo, previous) = (previous, row)
  }
  return previous[b.count]
}

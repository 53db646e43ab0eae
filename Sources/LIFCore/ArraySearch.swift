import Quantities

extension Array {
  /// The element at an index, if there is one.
  func at(_ index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }

  /// The last element that is not later than t; the array is in order.
  func last(upTo t: Time, by time: (Element) -> Time) -> Element? {
    at(number(upTo: t, by: time) - 1)
  }

  /// The first element that is later than t; the array is in order.
  func first(after t: Time, by time: (Element) -> Time) -> Element? {
    at(number(upTo: t, by: time))
  }

  /// How many elements are not later than t, by halving.
  func number(upTo t: Time, by time: (Element) -> Time) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if time(self[middle]) <= t { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

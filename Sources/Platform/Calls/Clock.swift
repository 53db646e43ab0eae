#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two clocks of the system.
enum Clock {
  /// Since 1970; it may be set.
  case calendar
  /// Since some moment in the past; it only grows.
  case monotonic

  var seconds: Double {
    var time = timespec()
    switch self {
    case .calendar: unsafe clock_gettime(CLOCK_REALTIME, &time)
    case .monotonic: unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

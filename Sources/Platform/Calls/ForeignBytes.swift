#if FUZZING
  /// Bytes that a program in C hands over.
  public enum ForeignBytes {
    /// A copy of them.
    public static func copy(_ place: OpaquePointer?, count: Int) -> [UInt8] {
      let start = unsafe UnsafePointer<UInt8>(place)
      return unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }
  }
#endif

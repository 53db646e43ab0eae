extension ArraySlice<UInt8> {
  /// The FNV-1a hash of the bytes, 64 bits: the same on every machine.
  /// Source: Fowler, Noll, Vo; RFC 9923.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

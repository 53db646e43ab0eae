extension Collection<UInt8> {
  /// The scheme of an address, such as `https`, without its colon; nil for an
  /// address that is relative.
  ///
  /// Whatever stands before the first colon is one, unless a path, a query or
  /// a fragment began before. Source: RFC 3986, section 4.2.
  public var addressScheme: SubSequence? {
    let scheme = prefix {
      $0 != .colon && $0 != .slash && $0 != .question && $0 != .hash
    }
    let isNamed = scheme.endIndex < endIndex && self[scheme.endIndex] == .colon
    return isNamed ? scheme : nil
  }
}

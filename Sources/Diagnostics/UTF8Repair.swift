extension [UInt8] {
  /// The same bytes with U+FFFD for each sequence that is not UTF-8.
  ///
  /// The common case, valid text, is one check and no copy.
  func repairedUTF8() -> (bytes: [UInt8], repairs: [SourceRange]) {
    if String(validating: self, as: UTF8.self) != nil { return (self, []) }
    var output: [UInt8] = []
    var repairs: [SourceRange] = []
    output.reserveCapacity(count + 16)
    var input = makeIterator()
    var decoder = UTF8()
    decoding: while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar):
        UTF8.encode(scalar).map { output.append(contentsOf: $0) }
      case .error:
        repairs.append(SourceRange(output.count, output.count + 3))
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case .emptyInput:
        break decoding
      }
    }
    return (output, repairs)
  }
}

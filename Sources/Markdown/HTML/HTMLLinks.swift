/// Links and images.
extension HTMLWriter {
  mutating func writeLink(_ target: LinkTarget) {
    write("<a href=\"")
    writeAddress(target.destination)
    output.append(.quotation)
    writeTitle(target.title)
    output.append(.greater)
  }

  /// Writes an image with the plain text of its description.
  mutating func writeImage(_ target: LinkTarget, _ index: Int) {
    if passage != nil { return writeDescription(target, index) }
    write("<img src=\"")
    writeAddress(target.destination)
    write("\" alt=\"")
    let text = tree.plainText(of: index)
    escape(text.indices, of: text)
    output.append(.quotation)
    writeTitle(target.title)
    write(" />")
  }

  private mutating func writeTitle(_ title: Stretch?) {
    guard let title else { return }
    write(" title=\"")
    escape(title)
    output.append(.quotation)
  }

  /// Writes an address with all bytes that have no place in one as `%XX`;
  /// nothing, where it is not safe to follow.
  private mutating func writeAddress(_ address: Stretch) {
    guard isUnsafe || texts[address].isSafeAddress else { return }
    for byte in texts[address] {
      switch byte {
      case .ampersand: write("&amp;")
      case .apostrophe: write("&#x27;")
      case _ where byte.isAddressByte: output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? .zero + value : UInt8(ascii: "A") + value - 10
  }
}

extension ArraySlice<UInt8> {
  /// Whether an address is relative, or of a scheme that runs no program.
  fileprivate var isSafeAddress: Bool { addressScheme == nil || isWebAddress }

  /// Whether an address is absolute, of a scheme that runs no program.
  var isWebAddress: Bool {
    guard let scheme = addressScheme else { return false }
    return ["http", "https", "mailto"].contains { known in
      known.utf8.elementsEqual(scheme.lazy.map(\.lowercased))
    }
  }
}

extension UInt8 {
  /// Whether it stands in an address as it is.
  fileprivate var isAddressByte: Bool {
    switch self {
    case .exclamation, .hash, .dollar, 0x25, .openParenthesis,
      .closeParenthesis, .star, .plus, 0x2C, .hyphen, .dot, .slash, .colon,
      .semicolon, .equals, .question, .at, .underscore, .tilde:
      true
    default: isAlphanumeric
    }
  }
}

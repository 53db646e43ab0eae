import Markdown

/// Links and pictures: those of the web have notes, or can be followed; files
/// beside the page are named.
extension InlineSetter {
  /// Opens a link that is written in HTML.
  mutating func openLink(_ tag: HTMLTag) {
    guard let address = tag.attribute("href").flatMap(WebAddress.init)?.text
    else { return }
    open(
      .tag(tag.name), mark: "", closing: note(of: address), looks(of: address))
  }

  private func looks(of address: String) -> InlineSpans.Change {
    let link = medium.followsLinks ? address : nil
    return {
      $0.style.color = .blue
      $0.link = link
      $0.isLink = true
    }
  }

  /// A link that has a value shows it; one that leads outside is followed by
  /// its number, or by nothing where it can be clicked or read.
  mutating func setLink(_ index: Int, _ destination: String) -> Int {
    let text = document.plainText(of: index)
    if let value = resolve(destination, text) {
      write(value) { $0.isBold = true }
      return document.nodes[index].subtreeEnd
    }
    guard let address = WebAddress(destination)?.text else {
      if destination.isRelativeAddress {
        open(index, mark: "", closing: note(of: destination)) {
          $0.isLink = true
        }
      }
      return index + 1
    }
    let isItsOwnText = destination == text || destination == "mailto:" + text
    let note = isItsOwnText ? "" : note(of: address)
    open(index, mark: "", closing: note, looks(of: address))
    return index + 1
  }

  /// What stands behind a link whose address is listed below.
  mutating func note(of address: String) -> String {
    numbersLinks ? "\u{A0}[\(notes.number(of: address))]" : ""
  }

  mutating func setImage(_ index: Int, _ destination: String) {
    writePicture(document.plainText(of: index), destination)
  }

  /// What stands in the place of a picture: its description, and its file. An
  /// address goes below, unless a link around the picture has one.
  mutating func writePicture(_ text: String?, _ destination: String?) {
    let text = text ?? ""
    let destination = destination ?? ""
    let address = text.isEmpty ? nil : WebAddress(destination)?.text
    let said = [text, address == nil ? destination : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let isNoted = address != nil && !spans.looks.isLink
    let note = isNoted ? note(of: address ?? "") : ""
    write("[image: \(said)]\(note)") { $0.isDim = true }
  }
}

extension String {
  /// Whether it leads to a file beside the page.
  fileprivate var isRelativeAddress: Bool {
    !isEmpty && !hasPrefix("#") && utf8.addressScheme == nil
  }
}

import Faces
import Tutor

/// Keys: the same whatever portions their bytes come in.
enum KeysTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    var whole = KeyDecoder()
    let atOnce = whole.decode(bytes) + whole.flush()
    var slow = KeyDecoder()
    var inTurn: [Key] = []
    for byte in bytes { inTurn += slow.decode([byte]) }
    inTurn += slow.flush()
    if atOnce != inTurn { return "\(atOnce) at once, \(inTurn) in turn" }
    let control = atOnce.first { key in
      guard case .character(let character) = key else { return false }
      return character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
    }
    return control.map { "a key is \($0)" }
  }
}

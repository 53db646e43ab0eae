import Platform
import Testing

@Suite struct RoomTests {
  @Test func `only the folder of calls says unsafe`() throws {
    let host = LiveHost()
    let here = Paths.parent(of: host.realPath(#filePath) ?? #filePath)
    let room = Paths.join(here, "../../Sources/Platform")
    let names = try host.entries(of: room).filter { $0.hasSuffix(".swift") }
    #expect(names.contains("LiveHost.swift"))
    for name in names {
      let bytes = try host.read(Paths.join(room, name), atMost: 1 << 20)
      let words = String(decoding: bytes, as: UTF8.self)
        .split { !$0.isLetter }
      #expect(!words.contains("unsafe"), "\(name)")
    }
  }
}

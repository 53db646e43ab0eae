@testable import LIFCore
import Testing

/// The first three are known answers that come with Random123, the others
/// are what numpy.random.Philox gives.
@Suite struct PhiloxTests {
  @Test func `nothing in gives the known answer`() {
    let block = Philox(seed: 0, stream: 0).block(0)
    #expect(
      block == (
        0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b,
        0x7e68_b68a_ec7b_a23b
      ))
  }

  @Test func `all bits set give the known answer`() {
    let block = Philox(seed: .max, stream: .max)
      .block((.max, .max, .max, .max))
    #expect(
      block == (
        0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6,
        0xa09c_aebf_594f_0ba0
      ))
  }

  @Test func `the digits of pi give the known answer`() {
    let philox = Philox(
      seed: 0x4528_21e6_38d0_1377, stream: 0xbe54_66cf_34e9_0c6c)
    let block = philox.block(
      (
        0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0,
        0x082e_fa98_ec4e_6c89
      ))
    #expect(
      block == (
        0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5,
        0x57bd_43b5_e52b_7fe6
      ))
  }

  @Test func `a stream gives its blocks one after the other`() {
    var random = RandomNumbers(seed: 42, stream: 0)
    let words = (0..<8).map { _ in random.nextBits() }
    #expect(
      words == [
        0xa768_7e2d_34c8_9dc6, 0x4c58_18ab_9649_d53f, 0xea0a_dd42_30dd_dab5,
        0xe2a1_42ee_cee5_bb40, 0xd1f8_817d_4d62_880e, 0x3072_66b6_5cc8_797e,
        0xde1f_04e7_f084_ed03, 0x6503_4a8e_78cd_1e59,
      ])
  }

  @Test func `another stream of the same seed has other bits`() {
    let block = Philox(seed: 42, stream: 7).block(1)
    #expect(
      block == (
        0xa640_64f3_4e84_b9a3, 0xe287_959a_866a_08fd, 0x8dc1_81f0_09b9_6c03,
        0xf3f6_001d_4fa8_3454
      ))
  }
}

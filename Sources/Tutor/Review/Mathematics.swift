#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The only door of this room to the mathematics of the platform.

/// e^x.
func exp(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.exp(x)
  #elseif canImport(Musl)
    Musl.exp(x)
  #elseif canImport(Darwin)
    Darwin.exp(x)
  #endif
}

/// x^y.
func pow(_ x: Double, _ y: Double) -> Double {
  #if canImport(Glibc)
    Glibc.pow(x, y)
  #elseif canImport(Musl)
    Musl.pow(x, y)
  #elseif canImport(Darwin)
    Darwin.pow(x, y)
  #endif
}

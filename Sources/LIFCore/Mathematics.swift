#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The only door of this room to the mathematics of the platform.

/// e^x − 1, exact to the last digits where x is small.
func expm1(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.expm1(x)
  #elseif canImport(Musl)
    Musl.expm1(x)
  #elseif canImport(Darwin)
    Darwin.expm1(x)
  #endif
}

/// ln(1 + x), exact to the last digits where x is small.
func log1p(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log1p(x)
  #elseif canImport(Musl)
    Musl.log1p(x)
  #elseif canImport(Darwin)
    Darwin.log1p(x)
  #endif
}

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

/// ln x.
func log(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log(x)
  #elseif canImport(Musl)
    Musl.log(x)
  #elseif canImport(Darwin)
    Darwin.log(x)
  #endif
}

/// The sine of x radians.
func sin(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.sin(x)
  #elseif canImport(Musl)
    Musl.sin(x)
  #elseif canImport(Darwin)
    Darwin.sin(x)
  #endif
}

/// The cosine of x radians.
func cos(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.cos(x)
  #elseif canImport(Musl)
    Musl.cos(x)
  #elseif canImport(Darwin)
    Darwin.cos(x)
  #endif
}

/// The angle in radians whose tangent is x.
func atan(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.atan(x)
  #elseif canImport(Musl)
    Musl.atan(x)
  #elseif canImport(Darwin)
    Darwin.atan(x)
  #endif
}

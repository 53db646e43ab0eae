#if canImport(Glibc)
  public import Glibc
#elseif canImport(Musl)
  public import Musl
#elseif canImport(Darwin)
  public import Darwin
#endif

// The only door to the mathematics of the platform: what it has beyond the
// four operations and the square root. Results may differ between platforms
// in their last digit.

/// e^x.
@inlinable
public func exp(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.exp(x)
  #elseif canImport(Musl)
    Musl.exp(x)
  #elseif canImport(Darwin)
    Darwin.exp(x)
  #endif
}

/// e^x − 1, exact to the last digits where x is small.
@inlinable
public func expm1(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.expm1(x)
  #elseif canImport(Musl)
    Musl.expm1(x)
  #elseif canImport(Darwin)
    Darwin.expm1(x)
  #endif
}

/// ln x.
@inlinable
public func log(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log(x)
  #elseif canImport(Musl)
    Musl.log(x)
  #elseif canImport(Darwin)
    Darwin.log(x)
  #endif
}

/// ln(1 + x), exact to the last digits where x is small.
@inlinable
public func log1p(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log1p(x)
  #elseif canImport(Musl)
    Musl.log1p(x)
  #elseif canImport(Darwin)
    Darwin.log1p(x)
  #endif
}

/// The logarithm of x to base 2.
@inlinable
public func log2(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log2(x)
  #elseif canImport(Musl)
    Musl.log2(x)
  #elseif canImport(Darwin)
    Darwin.log2(x)
  #endif
}

/// The logarithm of x to base 10.
@inlinable
public func log10(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log10(x)
  #elseif canImport(Musl)
    Musl.log10(x)
  #elseif canImport(Darwin)
    Darwin.log10(x)
  #endif
}

/// The sine of x radians.
@inlinable
public func sin(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.sin(x)
  #elseif canImport(Musl)
    Musl.sin(x)
  #elseif canImport(Darwin)
    Darwin.sin(x)
  #endif
}

/// The cosine of x radians.
@inlinable
public func cos(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.cos(x)
  #elseif canImport(Musl)
    Musl.cos(x)
  #elseif canImport(Darwin)
    Darwin.cos(x)
  #endif
}

/// The tangent of x radians.
@inlinable
public func tan(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.tan(x)
  #elseif canImport(Musl)
    Musl.tan(x)
  #elseif canImport(Darwin)
    Darwin.tan(x)
  #endif
}

/// The angle in radians whose tangent is x.
@inlinable
public func atan(_ x: Double) -> Double {
  #if canImport(Glibc)
    Glibc.atan(x)
  #elseif canImport(Musl)
    Musl.atan(x)
  #elseif canImport(Darwin)
    Darwin.atan(x)
  #endif
}

/// x^y.
@inlinable
public func pow(_ x: Double, _ y: Double) -> Double {
  #if canImport(Glibc)
    Glibc.pow(x, y)
  #elseif canImport(Musl)
    Musl.pow(x, y)
  #elseif canImport(Darwin)
    Darwin.pow(x, y)
  #endif
}

/// How often something is done: so often with optimisation, which is how all
/// checks run at full size, and so often without.
func repeats(_ full: Int, withoutOptimisation few: Int) -> Int {
  #if DEBUG
    few
  #else
    full
  #endif
}

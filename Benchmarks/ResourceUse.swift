#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this process has used so far, as getrusage tells it.
struct ResourceUse {
  /// The most memory that was resident at one time, in bytes.
  let peakBytes: Int
  /// Seconds of all cores, the program's and the system's.
  let coreSeconds: Double
  /// The system's part of them.
  let systemSeconds: Double

  /// Asks the system.
  static var current: ResourceUse {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return ResourceUse(
      peakBytes: Int(usage.ru_maxrss) * unit,
      coreSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      systemSeconds: seconds(usage.ru_stime))
  }
}

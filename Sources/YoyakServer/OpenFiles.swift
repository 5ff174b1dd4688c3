#if Server
  import Glibc

  /// The files and connections that the program may have open.
  enum OpenFiles {
    /// Asks the system for as many as it allows.
    ///
    /// - Returns: How many that are.
    static func raiseLimit() -> Int {
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
      limit.rlim_cur = limit.rlim_max
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      return Int(clamping: limit.rlim_cur)
    }
  }
#endif

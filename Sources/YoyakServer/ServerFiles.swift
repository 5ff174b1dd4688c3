#if Server
  import ServerAssets

  /// The files that are compiled into the server.
  enum ServerFiles {
    static func bytes(of asset: ServerAsset) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: asset.bytes, count: asset.count)
    }
  }
#endif

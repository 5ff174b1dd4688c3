/// The version of the package.
public enum YoyakVersion {
  /// Changes with every release; part of all signatures.
  public static let current = "0.1.0"
}

/// The marks that stand for a *p* value.
public enum SignificanceMark {
  /// `**` below 0.01, `*` below 0.05, else nothing.
  public static func stars(_ pValue: Double?) -> String {
    guard let pValue else { return "" }
    return pValue < 0.01 ? "**" : pValue < 0.05 ? "*" : ""
  }
}

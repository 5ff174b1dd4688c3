/// What sentences lose that cannot be read alone, by how much they need another one.
///
/// Each kind costs more than the one before: a sentence without a fault comes first, then one that
/// is joined to another, and what is no sentence last.
struct DependencyCosts: Sendable {
  /// For one that is joined to another but says by itself what it is about.
  var light: Double
  /// For one that names a person in short.
  var name: Double
  /// For one that cannot be understood without another.
  var strong: Double
  /// For what looks like a caption or breaks off.
  var caption: Double
  /// For what is no sentence.
  var fragment: Double

  /// The cost of a kind.
  func cost(of leaning: Leaning) -> Double {
    switch leaning {
    case .none: 0
    case .light: light
    case .name: name
    case .strong: strong
    case .caption: caption
    case .fragment: fragment
    }
  }
}

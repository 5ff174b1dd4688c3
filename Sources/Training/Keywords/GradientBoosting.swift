import Foundation

/// Boosts regression trees for the logistic loss, from log odds that are known to better ones.
///
/// Each tree fits a Newton step and is grown leaf by leaf, where the loss falls most. Gradients are
/// summed as integers, so that the same rows give the same trees in any order of summation; of
/// splits that are equally good the first column and the lowest threshold are taken.
///
/// Source: Friedman 2001, “Greedy function approximation: a gradient boosting machine”; Chen and
/// Guestrin 2016, “XGBoost: a scalable tree boosting system”, for gain and penalty.
struct GradientBoosting {
  /// How trees are grown.
  struct Settings: Decodable, Sendable {
    /// How many trees.
    let count: Int
    /// The most leaves of a tree.
    let leaves: Int
    /// The part of a step that is taken.
    let shrinkage: Double
    /// The fewest rows of a leaf.
    let leastRows: Int
    /// How much the square of a leaf's value counts.
    let penalty: Double
  }

  let settings: Settings
  let columns: [BinnedColumn]
  let labels: [Bool]
  /// For each row how much it counts.
  let rowWeights: [Double]
  /// For each row the logarithm of the odds.
  private(set) var scores: [Double]
  /// For each row the derivatives of its loss.
  private var derivatives: [Derivatives]

  /// - Parameters:
  ///   - columns: The rows' values, column by column.
  ///   - scores: For each row the log odds to begin with.
  init(
    _ settings: Settings, columns: [[Double]], labels: [Bool], rowWeights: [Double],
    scores: [Double]
  ) {
    self.settings = settings
    self.columns = columns.map { BinnedColumn($0) }
    self.labels = labels
    self.rowWeights = rowWeights
    self.scores = scores
    derivatives = [Derivatives](repeating: Derivatives(), count: labels.count)
  }

  /// The trees, each of which adds to ``scores`` what it says.
  mutating func trees() -> [RegressionTree] {
    (0..<settings.count).map { _ in nextTree() }
  }

  private mutating func nextTree() -> RegressionTree {
    for row in labels.indices {
      let probability = 1 / (1 + exp(-scores[row]))
      derivatives[row] = Derivatives(
        gradient: (probability - (labels[row] ? 1 : 0)) * rowWeights[row],
        curvature: probability * (1 - probability) * rowWeights[row])
    }
    var growth = TreeGrowth(settings, columns: columns, derivatives: derivatives)
    growth.grow()
    for leaf in growth.leaves {
      let value = growth.value(of: leaf)
      for row in leaf.rows { scores[Int(row)] += value }
    }
    return growth.tree
  }
}

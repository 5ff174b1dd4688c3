import TextAnalysis

/// The distinct features of a training set, and which of them a model keeps.
package struct FeatureSelection {
  /// Stands for a feature that has no row.
  package static let none = UInt32.max

  /// The hashes of the features, in order of first appearance; their numbers are rows of weights.
  package private(set) var features: [UInt32] = []
  /// How often each appears.
  private(set) var counts: [UInt32] = []
  /// The rows of all positions of the set, like its features; ``none`` for rare ones.
  package private(set) var rows: [UInt32]

  /// Numbers the features that appear at least `least` times in `set` (by a table of counts that
  /// some features share, so that a few rarer ones come along).
  package init(_ set: SequenceTrainingSet, least: UInt8) {
    var seen = [UInt8](repeating: 0, count: 1 << 27)
    for feature in set.features {
      let place = Int(feature >> 5)
      if seen[place] < .max { seen[place] += 1 }
    }
    rows = [UInt32](repeating: Self.none, count: set.features.count)
    var table = [UInt32](repeating: Self.none, count: 1 << 25)
    for (index, feature) in set.features.enumerated() where seen[Int(feature >> 5)] >= least {
      var place = Int(feature >> 7)
      while table[place] != Self.none, features[Int(table[place])] != feature {
        place = (place + 1) & (table.count - 1)
      }
      if table[place] == Self.none {
        table[place] = UInt32(features.count)
        features.append(feature)
        counts.append(0)
      }
      rows[index] = table[place]
      counts[Int(table[place])] += 1
    }
  }

  /// Keeps the best features that `bucketCount` buckets of a ``SelectedFeatureModel`` can hold, by
  /// the norm of their weights times the root of their count, and renumbers `rows` to slots.
  package mutating func keepBest(weights: [FloatScores], labelCount: Int, bucketCount: Int) {
    let worth = features.indices.map {
      Self.norm(weights[$0], labelCount) * Float(counts[$0]).squareRoot()
    }
    let best = features.indices.sorted {
      worth[$0] != worth[$1] ? worth[$0] > worth[$1] : $0 < $1
    }
    var buckets = [[UInt16]](repeating: [], count: bucketCount)
    var slots = [UInt32](repeating: Self.none, count: features.count)
    for row in best where worth[row] > 0 {
      let place = SelectedFeatureModel.place(of: features[row], bucketCount: bucketCount)
      let taken = buckets[place.bucket]
      guard taken.count < SelectedFeatureModel.bucketSize, !taken.contains(place.check) else {
        continue
      }
      slots[row] = UInt32(place.bucket * SelectedFeatureModel.bucketSize + taken.count)
      buckets[place.bucket].append(place.check)
    }
    for index in rows.indices where rows[index] != Self.none {
      rows[index] = slots[Int(rows[index])]
    }
    var kept = [UInt32](
      repeating: 0, count: bucketCount * SelectedFeatureModel.bucketSize)
    for row in features.indices where slots[row] != Self.none {
      kept[Int(slots[row])] = features[row]
    }
    features = kept
  }

  /// The norm of a row's weights around their mean.
  private static func norm(_ weights: FloatScores, _ labelCount: Int) -> Float {
    var sum: Float = 0
    for label in 0..<labelCount { sum += weights[label] }
    let mean = sum / Float(labelCount)
    var squares: Float = 0
    for label in 0..<labelCount { squares += (weights[label] - mean) * (weights[label] - mean) }
    return squares.squareRoot()
  }
}

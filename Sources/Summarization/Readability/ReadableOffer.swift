/// A sentence, all that is taken with it in the order of the picks, and the value of the offer.
struct ReadableOffer {
  var sentence: Int
  var picks: [Int]
  var value: Double
}

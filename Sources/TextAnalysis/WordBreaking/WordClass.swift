/// What a word of a ``WordTable`` is in a phrase, as far as its list tells.
package enum WordClass: UInt8, Sendable, CaseIterable {
  /// A word before a noun that is neither verb nor adjective (国家级).
  case modifier
  /// A common noun.
  case noun
  /// A part of the name of a person.
  case person
  /// A place.
  case place
  /// An institution, a product or another name.
  case name
  /// A verb or an adjective.
  case predicate
  /// A pronoun, preposition, conjunction, particle, numeral or measure word.
  case function
  /// An adverb, an idiom or another word that is in no phrase.
  case other

  /// The letters by which the lists of words name the classes, in their order.
  package static let letters = Array("MNPLIVFO".utf8)
}

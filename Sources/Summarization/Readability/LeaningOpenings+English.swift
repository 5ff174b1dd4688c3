extension LeaningOpenings {
  static let english = LeaningOpenings(
    connectives: """
      however but and so yet still also moreover furthermore besides meanwhile therefore thus hence
      consequently nevertheless nonetheless instead otherwise then afterwards later similarly
      likewise conversely accordingly additionally neither nor
      """,
    words: """
      he she it they his her hers its their theirs this that these those such he's she's it's
      they're that's there here
      """,
    pairs: """
      for example
      for instance
      in addition
      in contrast
      in response
      as such
      in turn
      after that
      because of
      on top
      of these
      of those
      of them
      both men
      both sides
      the former
      the latter
      """)
}

/// What a printed result shows of its article beside itself.
enum ResultView: Sendable {
  /// Nothing.
  case result
  /// The sentences beside those of a summary.
  case context
  /// The whole article on a page.
  case page
}

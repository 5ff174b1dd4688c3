import ArgumentParser
import KeywordExtraction
import Summarization
import TextAnalysis
import Yoyak

/// `yoyak stories`: articles grouped by the events they tell of.
struct StoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    _superCommandName: YoyakCommand.name,
    abstract: "Group the articles of a day or a feed into stories.",
    discussion: """
      Articles on one event become a story, with the headline of the article most like the others, a \
      summary over all of them, and their keywords. Stories of most articles come first. Where dates \
      are known (of feeds, pages and the field 'date'), the articles of a story lie within a few days.

      Examples:
        yoyak stories feed.xml
        yoyak stories today.jsonl --min-articles 2 -f html -o front-page.html
        yoyak stories week.jsonl --days 1 -f jsonl       each day by itself
      """)

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(help: ArgumentHelp("The field or column of the date.", valueName: "name"))
  var dateField = "date"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Over how many days the articles of a story may lie; 1 parts stories by day.", valueName: "n")
  )
  var days = 3

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How alike the articles of a story are at least, from 0 to 1: more makes smaller stories.",
      valueName: "x"))
  var likeness = StoryGrouper().likeness

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print stories of at least this many articles.", valueName: "n"))
  var minArticles = 1

  @Option(
    help: ArgumentHelp("The method of the summaries, one of 'yoyak summarize'.", valueName: "name"))
  var method = SummaryOptions().method

  @OptionGroup var budget: BudgetOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("How many keywords.", valueName: "n"))
  var count = KeywordOptions().count

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try output.validate(with: input)
    try ValidationError.requireAtLeastOne(
      ("days", days), ("min-articles", minArticles), ("count", count))
    if !(likeness > 0 && likeness <= 1) {
      throw ValidationError(
        "'--likeness \(likeness)' is out of range: give a number above 0, at most 1.")
    }
    if input.title != nil {
      throw ValidationError("'--title' names one article and stories are of several: leave it out.")
    }
    try output.validateForOneResult(of: input)
  }

  func run() throws {
    let collection = try ArticleCollection(input, dateField: dateField)
    if collection.isGivenUp { throw ExitCode(collection.status.rawValue) }
    if collection.articles.allSatisfy({ $0.document.sentenceCount == 0 }) {
      throw CommandFailure(of: NothingToSummarize.noText)
    }
    let stories = try StoryGrouper(likeness: likeness, days: days).stories(
      of: collection.articles,
      published: collection.entries.map { $0.date.flatMap { PublicationDay($0) } })
    try print(stories.filter { $0.articles.count >= minArticles }, of: collection)
    throw ExitCode(collection.status.rawValue)
  }

  /// Makes and prints the results, in order.
  private func print(_ stories: [Story], of collection: ArticleCollection) throws {
    let summary = SummaryOptions(method: method, budget: budget.budget)
    let keywords = KeywordOptions(count: count)
    let (unit, encoding, entries) = (input.offsets, output.encoding, collection.entries)
    _ = try output.open(reading: input.files)
    var printer = ResultPrinter(encoding, isBatch: true, tsvColumns: StoryResult.tsvColumns)
    var failure: (any Error)?
    var rest = stories.enumerated().makeIterator()
    OrderedThreads.run(
      jobs: input.jobs ?? SystemThread.coreCount,
      next: { rest.next() },
      transform: { number, story in
        Result {
          try DocumentThreads.$limit.withValue(1) {
            try StoryResult(
              story, number: number + 1, of: entries, summary, keywords, unit: unit)
          }
        }
      },
      consume: { outcome in
        do {
          let result = try outcome.get()
          printer.print(
            result.rendered(by: encoding, passingThrough: [:]), name: result.name)
          return true
        } catch {
          failure = error
          return false
        }
      })
    printer.end()
    if let failure { throw failure }
  }
}

import ArticleCleaning
import InputFormats
import KeywordExtraction
import Summarization
import TextAnalysis
import Vectorization

// The types of other modules that the library's face takes and gives, so that its users import
// `Yoyak` alone.

public typealias DocumentFrequencyTable = Vectorization.DocumentFrequencyTable
public typealias InputFormat = InputFormats.InputFormat
public typealias Keyword = KeywordExtraction.Keyword
public typealias KeywordRankingMethod = KeywordExtraction.KeywordRankingMethod
public typealias Language = TextAnalysis.Language
public typealias LeftOut = TextAnalysis.LeftOut
public typealias MeCabError = TextAnalysis.MeCabError
public typealias OffsetConverter = TextAnalysis.OffsetConverter
public typealias OffsetUnit = TextAnalysis.OffsetUnit
public typealias PageMetadata = TextAnalysis.PageMetadata
public typealias ReadableText = TextAnalysis.ReadableText
public typealias Removal = ArticleCleaning.Removal
/// What a stretch is that was taken out.
public typealias RemovalKind = ArticleCleaning.RemovalKind
public typealias SourceText = TextAnalysis.SourceText
public typealias SummarizationMethod = Summarization.SummarizationMethod
public typealias SummaryBudget = Summarization.SummaryBudget
public typealias TextAnalyzer = TextAnalysis.TextAnalyzer
public typealias TextAnalyzers = TextAnalysis.TextAnalyzers
public typealias TextDecoder = TextAnalysis.TextDecoder
public typealias TextDecodingError = TextAnalysis.TextDecodingError
public typealias TextRange = TextAnalysis.TextRange
public typealias UnreadableInput = InputFormats.UnreadableInput

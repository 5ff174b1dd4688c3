// The modules whose types the library's face takes and gives, and those that a method of one's own is
// written with: users import `Yoyak` alone, and see the members of these types with it.

@_exported import ArticleCleaning
@_exported import InputFormats
@_exported import KeywordExtraction
@_exported import LinearAlgebra
@_exported import Summarization
@_exported import TextAnalysis
@_exported import Vectorization

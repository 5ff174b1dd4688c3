import ArgumentParser

/// A value of an option that is one of a few names, which are its raw values.
///
/// The names are listed without key paths, which the library makes anew for every option at each start:
/// a fifteenth of the instructions of a start.
protocol ArgumentChoice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension ArgumentChoice {
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

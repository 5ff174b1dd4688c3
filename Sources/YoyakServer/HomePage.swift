#if Server
  import ArticlePages
  import Hummingbird
  import PageAssets
  import ServerAssets
  import TextPresentation
  import Yoyak

  /// The page to paste an article into, which shows the page of `digest` in a frame.
  ///
  /// It loads nothing: style and script are in it, and its policy allows these and those of the page in the
  /// frame, by their hashes.
  struct HomePage: Sendable {
    private let labels: PageLabels

    /// - Parameter acceptLanguage: The languages that the client wants, as the header has them.
    init(acceptLanguage: String) {
      labels = Self.labels[Self.language(acceptLanguage)] ?? Self.english
    }

    private static let labels = PageLabels.parsed(String(homeLabels()))
    private static let english = labels[.english] ?? PageLabels.of(.english)

    /// The language of the labels that is wanted most.
    private static func language(_ header: String) -> Language {
      var best: (language: Language, weight: Double)?
      for part in header.split(separator: ",") {
        let pieces = part.split(separator: ";")
        guard let tag = pieces.first?.split(separator: "-").first else { continue }
        let code = tag.lowercased().filter { $0 != " " }
        let weight =
          pieces.dropFirst().lazy.map { $0.filter { $0 != " " } }
          .first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        guard let language = Language(rawValue: code == "*" ? "en" : code),
          labels[language] != nil, weight > best?.weight ?? 0
        else { continue }
        best = (language, weight)
      }
      return best?.language ?? .english
    }

    /// The policy of a page of results.
    static let resultPolicy = PageFrame.policy + "; frame-ancestors 'none'"

    /// The policy of this page. The page in the frame is made of bytes that the script holds, and inherits
    /// it.
    static let policy: String = {
      let hashes = String(homeHashes())
      func sources(_ name: String) -> String {
        "'\(PageFrame.hash(name, in: hashes))' '\(PageFrame.hash(name))'"
      }
      return [
        "default-src 'none'",
        "style-src \(sources("style"))",
        "script-src \(sources("script"))",
        "connect-src 'self'", "img-src data:", "frame-src blob:", "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].joined(separator: "; ")
    }()

    var response: Response {
      Response(
        status: .ok,
        headers: [
          .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: Self.policy,
          .contentLanguage: labels.language.rawValue, .vary: "Accept-Language",
          .cacheControl: "no-cache", .xContentTypeOptions: "nosniff",
        ],
        body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private func label(_ key: String) -> String { HTMLQuoting.quoted(labels[key]) }

    /// The page.
    var html: String {
      """
      <!doctype html>
      <html lang="\(labels.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>Yoyak 요약</title>
      <link rel="icon" href="data:,">
      <style>\(String(pageStyle()))</style>
      <style>\(String(homeStyle()))</style>
      </head>
      <body class="home">
      <header class="masthead"><b>Yoyak 요약</b><span class="fill"></span>\
      <button type="button" class="again" hidden>← \(label("again"))</button></header>
      <main>
      <h1>\(label("heading"))</h1>
      <p class="note">\(label("explanation"))</p>
      <noscript><p class="refusal">\(label("no-script"))</p></noscript>
      <form class="needs-script">
      <label class="paste"><span class="label">\(label("article"))</span>
      <textarea rows="14" autofocus spellcheck="false" dir="auto" \
      placeholder="\(label("placeholder"))"></textarea></label>
      <p class="drop"><label class="file"><input type="file"><span>\(label("file"))</span></label> \
      <span class="note">\(label("drop"))</span></p>
      <p class="actions"><button type="submit">\(label("digest"))</button> \
      <span class="status" role="status" data-busy="\(label("busy"))" \
      data-empty="\(label("empty"))" data-unreachable="\(label("unreachable"))"></span></p>
      </form>
      <p class="note">\(label("privacy")) <a href="/openapi.json">\(label("api"))</a></p>
      </main>
      <footer>yoyak \(YoyakVersion.current)</footer>
      <script>\(String(homeScript()))</script>
      </body>
      </html>

      """
    }
  }
#endif

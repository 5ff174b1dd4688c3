import CGumbo

/// What an element of HTML means for the text of a page.
enum HTMLElementRole {
  /// A part of its line.
  case inline
  /// In lines of its own.
  case block
  /// A cell of a table, beside others.
  case cell
  /// The end of a line.
  case lineBreak
  /// Its content is not shown, or no text to read: scripts, controls, readings of signs.
  case left

  // Built once, by the numbers of the tags.
  private static let table: [HTMLElementRole] = {
    var table = [HTMLElementRole](repeating: .inline, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
    let left = [
      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,
      GUMBO_TAG_MATH, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_APPLET,
      GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_MAP, GUMBO_TAG_NOFRAMES,
      GUMBO_TAG_NOEMBED, GUMBO_TAG_TITLE, GUMBO_TAG_HEAD, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,
      GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP,
      GUMBO_TAG_DATALIST, GUMBO_TAG_OUTPUT, GUMBO_TAG_PROGRESS, GUMBO_TAG_METER, GUMBO_TAG_LABEL,
      GUMBO_TAG_LEGEND, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_NAV, GUMBO_TAG_MENU,
      GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION,
    ]
    let block = [
      GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
      GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIR,
      GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE,
      GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,
      GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_HR,
      GUMBO_TAG_HTML, GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE,
      GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,
      GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_LISTING, GUMBO_TAG_PLAINTEXT,
      GUMBO_TAG_XMP,
    ]
    for tag in left { table[Int(tag.rawValue)] = .left }
    for tag in block { table[Int(tag.rawValue)] = .block }
    for tag in [GUMBO_TAG_TD, GUMBO_TAG_TH] { table[Int(tag.rawValue)] = .cell }
    table[Int(GUMBO_TAG_BR.rawValue)] = .lineBreak
    return table
  }()

  init(_ tag: GumboTag) { self = Self.table[min(Int(tag.rawValue), Self.table.count - 1)] }
}

/// The kinds of element that the main content of a page is told by.
enum PageTag: UInt8, CaseIterable {
  case other, paragraph, division, section, article, main, aside, header, footer, heading, list
  case item, table, quote, form, figure, address, preformatted, definition

  init(_ tag: GumboTag) {
    self =
      switch tag {
      case GUMBO_TAG_P: .paragraph
      case GUMBO_TAG_DIV, GUMBO_TAG_CENTER: .division
      case GUMBO_TAG_SECTION: .section
      case GUMBO_TAG_ARTICLE: .article
      case GUMBO_TAG_MAIN: .main
      case GUMBO_TAG_ASIDE: .aside
      case GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP: .header
      case GUMBO_TAG_FOOTER: .footer
      case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
        .heading
      case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIR: .list
      case GUMBO_TAG_LI: .item
      case GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD: .definition
      case GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_THEAD, GUMBO_TAG_TR,
        GUMBO_TAG_TD, GUMBO_TAG_TH:
        .table
      case GUMBO_TAG_BLOCKQUOTE: .quote
      case GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET: .form
      case GUMBO_TAG_FIGURE: .figure
      case GUMBO_TAG_ADDRESS: .address
      case GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP: .preformatted
      default: .other
      }
  }
}

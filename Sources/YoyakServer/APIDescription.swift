#if Server
  import ServerAssets
  import YoyakCommand

  /// The description of the server's routes, `openapi.json`, which also says which options of the commands
  /// a request may give: an option that is not described is not taken.
  struct APIDescription: Sendable {
    /// An option of a command.
    struct Parameter: Sendable, Hashable {
      enum Kind: Sendable, Hashable {
        case flag, value, list
      }

      var name: String
      var kind: Kind
      /// What may be given for it.
      var allowed: [String]
    }

    /// The file as it is.
    let json: [UInt8]
    /// The parameters of each path in the order of the file.
    private let parameters: [String: [Parameter]]

    /// The description in the program.
    ///
    /// - Throws: ``ServerFailure`` when it is damaged.
    init() throws(ServerFailure) {
      try self.init(json: Array(String(openAPIDescription()).utf8))
    }

    init(json: [UInt8]) throws(ServerFailure) {
      guard let document = JSONValue(json: json), case .object(let paths)? = document["paths"]
      else {
        throw ServerFailure("The description of the routes in the program is no OpenAPI.")
      }
      self.json = json
      let shared = document["components"]?["parameters"]
      parameters = paths.mapValues { path in
        guard case .array(let list)? = path["post"]?["parameters"] else { return [] }
        return list.compactMap { entry -> Parameter? in
          guard case .string(let reference)? = entry["$ref"] else { return Parameter(entry) }
          return reference.split(separator: "/").last.flatMap { shared?[String($0)] }
            .flatMap { Parameter($0) }
        }
      }
    }

    /// The options that a request to a path may give.
    func parameters(of path: String) -> [Parameter] { parameters[path] ?? [] }
  }

  extension APIDescription.Parameter {
    init?(_ entry: JSONValue) {
      guard case .string(let name)? = entry["name"], entry["in"] == .string("query"),
        let schema = entry["schema"]
      else { return nil }
      self.name = name
      switch schema["type"] {
      case .string("boolean"): (kind, allowed) = (.flag, ["true", "false"])
      case .string("array"): (kind, allowed) = (.list, [])
      default:
        kind = .value
        if case .array(let values)? = schema["enum"] {
          allowed = values.map(\.plainText)
        } else {
          let bounds = [
            ("at least ", "minimum"), ("above ", "exclusiveMinimum"), ("at most ", "maximum"),
          ].compactMap { words, key in schema[key].map { words + $0.plainText } }
          allowed = bounds.isEmpty ? [] : [bounds.joined(separator: ", ")]
        }
      }
    }
  }
#endif

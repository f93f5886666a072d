import Foundation

extension Configuration {
  /// What `REIFEGRAD_CONFIG` says where no file is to be read.
  package static let off = "off"
  /// The file of the machine.
  package static let systemFile = "/etc/reifegrad/config.yaml"

  /// The configuration of this person on this machine.
  ///
  /// 1. `REIFEGRAD_CONFIG`: a file in place of all others, or `off`;
  /// 2. `$XDG_CONFIG_HOME/reifegrad/config.yaml`, by default below `~/.config`;
  /// 3. `/etc/reifegrad/config.yaml`.
  package init(environment: [String: String], system: String = systemFile, in catalog: Catalog) {
    let named = environment["REIFEGRAD_CONFIG"] ?? ""
    guard named.isEmpty else {
      self.init(files: named == Self.off ? [] : [named], isRequired: true, in: catalog)
      return
    }
    let own = Self.folder(environment).map { $0 + "/config.yaml" }
    self.init(files: [own, system].compactMap(\.self), in: catalog)
  }

  /// The folder for what a person has set or chosen; by the XDG specification a relative path is ignored.
  package static func folder(_ environment: [String: String]) -> String? {
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? home.map { $0 + "/.config" }).map { $0 + "/reifegrad" }
  }
}

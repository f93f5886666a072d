package import House

extension HTML {
  /// A logo that goes along in the page, as nothing is loaded from elsewhere; what it shows stands beside it in words.
  package static func image(of logo: Logo, inBoxOf width: Double, by height: Double) -> HTML {
    let size = logo.size(inBoxOf: width, by: height)
    return """
      <img src="data:image/png;base64,\(exact: Base64.text(of: logo.png))" alt="" width="\(Int(size.width.rounded()))" \
      height="\(Int(size.height.rounded()))"/>
      """
  }
}

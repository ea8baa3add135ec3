import XML

/// Tells what an image is by its bytes, never by its name.
package enum ImageInspector {
  /// What an image is.
  package struct Finding: Sendable, Hashable {
    package let kind: ImageKind
    /// The width in pixels; nil for an SVG that gives none.
    package let width: Int?
    /// The height in pixels; nil for an SVG that gives none.
    package let height: Int?
  }

  /// Inspects an image.
  ///
  /// - Returns: Its kind and size.
  /// - Throws: Why it cannot be used: it is no image, damaged, moving, or an SVG that is not safe.
  package static func inspect(_ bytes: [UInt8]) throws(ImageProblem) -> Finding {
    if bytes.starts(with: PNG.signature) { return try raster(.png, PNG.inspect(bytes)) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try raster(.jpeg, JPEG.inspect(bytes)) }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      return try raster(.gif, GIF.inspect(bytes))
    }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return try raster(.webp, WebP.inspect(bytes))
    }
    guard looksLikeMarkup(bytes) else { throw .unknownKind }
    do {
      let size = try SVGInspector.inspect(bytes)
      return Finding(kind: .svg, width: size.width, height: size.height)
    } catch .notSVG {
      throw .unknownKind
    } catch {
      throw .svg(error)
    }
  }

  private static func raster(
    _ kind: ImageKind, _ picture: RasterPicture?
  ) throws(ImageProblem) -> Finding {
    guard let picture, picture.width > 0, picture.height > 0 else { throw .damaged(kind) }
    if picture.isMoving { throw .moving(kind) }
    return Finding(kind: kind, width: picture.width, height: picture.height)
  }

  /// Whether the first byte after a byte order mark and spaces opens a tag.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.dropFirst(start).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x3C
  }
}

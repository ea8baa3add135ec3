import Testing

@testable import Writers

@Suite struct ThemeTokensTests {
  private func tokens(_ sheet: String) -> ThemeTokens { ThemeTokens(Array(sheet.utf8)) }

  @Test func readsBothSchemes() {
    let tokens = tokens(
      """
      /* :root { --no: 1 } */
      :root { color-scheme: light dark; --paper: #fff; --face: "A", serif; }
      p { --inner: #000; }
      @media (prefers-color-scheme: dark) { :root { --paper: #111; } }
      @media print { :root { --paper: #eee; } }
      :root { --paper: #fefefe }
      """)
    #expect(tokens.light.map(\.name) == ["--paper", "--face"])
    #expect(tokens.value("--paper", isDark: false) == "#fefefe")
    #expect(tokens.value("--paper", isDark: true) == "#111")
    #expect(tokens.value("--face", isDark: true) == "\"A\", serif")
  }

  @Test(arguments: [
    "", "}", "{", ":root", ":root {", ":root { --a", ":root { --a: {{{", "@media {",
  ])
  func bearsWhatIsBroken(sheet: String) {
    #expect(tokens(sheet).dark.isEmpty)
  }

  @Test(arguments: [
    ("#ffffff", "#000000", 210), ("#fff", "#fff", 10), ("#767676", "#fff", 45),
    ("#777777", "#ffffff", 44), ("#595959", "#ffffff", 70),
  ])
  func measuresContrast(first: String, second: String, tenths: Int) throws {
    let (first, second) = (
      try #require(SheetColour(first)), try #require(SheetColour(second))
    )
    #expect(first.contrast(with: second) == tenths)
    #expect(second.contrast(with: first) == tenths)
  }

  @Test(arguments: ["red", "#12", "#ggg", "rgb(0 0 0)", "#12345678", ""])
  func takesNoOtherColour(value: String) {
    #expect(SheetColour(value) == nil)
  }

  /// The theme's own promise: text of both themes reaches the level AAA in both schemes.
  @Test(arguments: ["warraq", "diwan"]) func reachesTheContrastOfText(theme: String) throws {
    let theme = try ThemeLoader().load(theme)
    let tokens = ThemeTokens(theme.asset("page.css") ?? [])
    for isDark in [false, true] {
      for ground in ["--paper", "--leaf"] {
        for text in ["--ink", "--soft", "--accent"] {
          let colours = [text, ground].compactMap { tokens.value($0, isDark: isDark) }
            .compactMap(SheetColour.init)
          try #require(colours.count == 2)
          #expect(colours[0].contrast(with: colours[1]) >= 70, "\(text) on \(ground)")
        }
      }
    }
  }
}

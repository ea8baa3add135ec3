extension AnnotationRule {
  /// Every rule, by layer.
  public static let catalogue: [AnnotationRule] =
    sentenceRules + nameRules + numberRules + dateRules + quoteRules + factRules + summaryRules

  private static let sentenceRules: [AnnotationRule] = [
    AnnotationRule(
      "stop", .sentence,
      does:
        "The sentence ends with a full stop, a question mark, an exclamation mark or an ellipsis "
        + "that belongs to no number, abbreviation or quotation."),
    AnnotationRule(
      "sentence-without-stop", .sentence,
      does: "The next words open a sentence of their own, though no sign stands before them."),
    AnnotationRule(
      "end-of-block", .sentence,
      does: "The paragraph, heading, item or cell ends here."),
    AnnotationRule(
      "headline", .sentence,
      does: "A headline or a subhead runs into the text of a document that tells no title."),
    AnnotationRule("block-of-code", .sentence, does: "Code is kept whole."),
  ]

  private static let nameRules: [AnnotationRule] = [
    AnnotationRule(
      "glossary", .entity, does: "The publication's own glossary has it; nothing wins over it.",
      isLookUp: true),
    AnnotationRule(
      "places", .entity, does: "The list of places has it.", example: "الرباط → Rabat",
      isLookUp: true),
    AnnotationRule(
      "organisations", .entity, does: "The list of organisations and acronyms has it.",
      example: "الأمم المتحدة → United Nations", isLookUp: true),
    AnnotationRule(
      "organisation-heads", .entity,
      does: "A word that opens names of organisations, with the words that belong to it.",
      example: "وزارة النقل"),
    AnnotationRule(
      "names", .entity, does: "Words of the lists of given and family names, in a row.",
      example: "كريم العلوي"),
    AnnotationRule(
      "title-and-name", .entity,
      does: "A name behind a title or an office; behind one even a name that no list has.",
      example: "الوزير كريم العلوي"),
    AnnotationRule(
      "short-mention", .entity,
      does: "The last word of a person's full name, which stands earlier in the document.",
      example: "العلوي, behind كريم العلوي"),
    AnnotationRule(
      "acronym-of-document", .entity,
      does: "A short form that the document itself puts in brackets behind the full name.",
      example: "المكتب الوطني للماء (ONE)"),
    AnnotationRule(
      "place-introduced", .entity,
      does: "An unknown word behind one that only places follow, such as مدينة or بلدة."),
    AnnotationRule(
      "place-heads", .entity,
      does: "A word that belongs to names of places, with the words behind it.",
      example: "مطار الدار البيضاء"),
    AnnotationRule(
      "organisation-marked", .entity,
      does: "A name between quotation marks behind a word such as صحيفة or شركة.",
      example: "صحيفة «الميناء»"),
    AnnotationRule(
      "match", .entity,
      does: "A name in the place of a team where a match is reported.", example: "تعادل الرجاء"),
    AnnotationRule(
      "miscellaneous", .entity,
      does: "The list of events, prizes, treaties, works and things has it.", isLookUp: true),
    AnnotationRule(
      "miscellaneous-marked", .entity,
      does: "A title between quotation marks behind a word such as رواية or فيلم.",
      example: "رواية «موسم العودة»"),
    AnnotationRule(
      "miscellaneous-heads", .entity,
      does:
        "A word that opens names of events, prizes, treaties or things, with what belongs to it.",
      example: "مهرجان قرطاج"),
  ]

  private static let numberRules: [AnnotationRule] = [
    AnnotationRule("digits", .quantity, does: "A number in digits of one of the three systems."),
    AnnotationRule(
      "number-words", .quantity, does: "A number in words, or in digits and words together.",
      example: "ثلاثة وعشرون → 23"),
    AnnotationRule(
      "number-words-vague", .quantity, does: "A plural or بضع that counts without a value.",
      example: "عشرات القتلى"),
    AnnotationRule(
      "number-words-with-a-fraction", .quantity, does: "A number in words and a part of one.",
      example: "ثلاثة ونصف → 3.5"),
    AnnotationRule("fraction", .quantity, does: "A part of one.", example: "ثلثا → 0.666…"),
    AnnotationRule("ratio", .quantity, does: "So many of so many.", example: "سبعة من عشرة"),
    AnnotationRule("exponent", .quantity, does: "A number with an exponent.", example: "1e10"),
    AnnotationRule("power", .quantity, does: "A number raised to a power.", example: "10^3"),
    AnnotationRule(
      "dual", .quantity, does: "A noun in the dual counts two without a number.",
      example: "قتيلان → 2"),
    AnnotationRule(
      "one-after-its-noun", .quantity, does: "A noun with واحد or واحدة behind it counts one.",
      example: "عضو واحد → 1"),
    AnnotationRule(
      "number-after-its-noun", .quantity,
      does: "A definite number behind the definite plural of a unit of time.",
      example: "السنوات الخمسين الماضية → 50"),
    AnnotationRule(
      "number-words-multiple", .quantity, does: "A word that tells how many times as much.",
      example: "ضعف العدد → 2"),
    AnnotationRule(
      "number-words-others", .quantity, does: "آخران or أخريان alone count two others.",
      example: "أصيب آخران"),
    AnnotationRule(
      "one-and-a-fraction", .quantity, does: "A noun in the singular and a part of one more.",
      example: "ساعة ونصف"),
    AnnotationRule(
      "range-between", .quantity, does: "Two numbers with بين and و.", example: "بين 15 و20"),
    AnnotationRule(
      "range-from", .quantity, does: "Two numbers with من and إلى.", example: "من 10 إلى 12"),
    AnnotationRule(
      "range-hyphen", .quantity, does: "Two numbers with a hyphen or dash.", example: "10-12"),
    AnnotationRule("units", .quantity, does: "What is measured stands in the list of units."),
    AnnotationRule(
      "counted-nouns", .quantity, does: "What is counted stands in the list of counted nouns."),
    AnnotationRule(
      "phrases-en", .quantity, does: "What is counted is a phrase whose English a list gives."),
    AnnotationRule(
      "unknown-noun", .quantity,
      does: "No list has what is counted: it is kept as it stands, without English."),
    AnnotationRule(
      "ordinal-in-digits", .ordinal, does: "Digits with the article behind one definite thing.",
      example: "الذكرى الـ60 → 60"),
    AnnotationRule(
      "ordinal", .ordinal, does: "A number in a row, or a number word with the article.",
      example: "الثالث → 3"),
  ]

  private static let quoteRules: [AnnotationRule] = [
    AnnotationRule("quotation-marks", .quote, does: "Words between quotation marks of any shape."),
    AnnotationRule(
      "unclosed-mark", .quote,
      does: "Words behind an opening quotation mark whose partner is missing."),
    AnnotationRule(
      "speech-verbs", .quote, does: "What stands behind a verb of speech and إن, أن or a colon."),
    AnnotationRule(
      "attributions", .quote, does: "A sentence with a phrase such as بحسب or وفق and a source."),
    AnnotationRule(
      "carried", .quote,
      does: "The speaker is that of the quotation before: the verb names none and agrees with it.",
      example: "وأضاف"),
    AnnotationRule("closing-mark", .quote, does: "It ends at its closing mark."),
    AnnotationRule("end-of-sentence", .quote, does: "It ends with its sentence."),
    AnnotationRule("next-speech", .quote, does: "It ends where somebody speaks again."),
    AnnotationRule(
      "narrator-goes-on", .quote,
      does: "It ends where the narrator takes over: at فيما, بينما, غير أن or a verb's participle."),
    AnnotationRule(
      "next-attribution", .quote, does: "It ends at the next phrase that names a source."),
  ]

  private static let factRules: [AnnotationRule] = [
    AnnotationRule(
      "predicates", .fact,
      does: "A verb or deverbal noun of the list, its roles filled from the "
        + "names, figures and dates beside it."),
    AnnotationRule(
      "clauses", .fact,
      does:
        "A clause with a figure or a name that no predicate of the list tells, in its own words."),
    AnnotationRule("roles", .fact, does: "A person, and what the text says that they are."),
  ]

  private static let summaryRules: [AnnotationRule] = [
    AnnotationRule("lead", .summary, does: "The first sentence of a paragraph that says enough."),
    AnnotationRule(
      "next-while-words-last", .summary,
      does: "The next sentence, as long as the summary stays within its words."),
  ]
}

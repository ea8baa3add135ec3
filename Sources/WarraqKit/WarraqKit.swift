// One import for a program that embeds Warraq: the rooms whose types stand in its public API.

@_exported public import Annotation
@_exported public import Lexicon
@_exported public import Manuscript
@_exported public import Normalization
@_exported public import Publishing
@_exported public import Readers
@_exported public import Writers

package dramaturg.world.pack.lint;

import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;

/// What a pass can look at.
///
/// @param mentions every word of the pack with how often it stands there
record Look(Pack pack, PackSource source, Vocabulary vocabulary, Mentions mentions) {}

package dramaturg.world.pack;

import dramaturg.world.pack.source.SourceText;
import java.util.List;
import java.util.SequencedMap;

/// What a pack gives to one mind when it begins. Plans come from `sources` in this order: the character's own program,
/// then its habits, so that its own plans are tried first. It is text: whether it makes sense is the mind's to say.
///
/// @param owner the name of the entity whose mind it is, which need not have a body of its own; for what comes into
///     being during a run its kind, or `KIND.PART`
/// @param sources plan files, as a variant left them
/// @param beliefs literals that it begins with, those of its kinds first
/// @param goals goals that it begins with, those of its kinds first
/// @param traits how strong each trait is, in millionths, 0 to 1,000,000
/// @param reactionMillis how long it takes from perceiving to acting
public record MindSource(
    String owner,
    List<SourceText> sources,
    List<SpottedText> beliefs,
    List<SpottedText> goals,
    SequencedMap<String, Long> traits,
    long reactionMillis) {}

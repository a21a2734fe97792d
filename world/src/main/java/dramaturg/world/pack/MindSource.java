package dramaturg.world.pack;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.source.SourceText;
import java.util.List;
import java.util.SequencedMap;

/// What a pack gives to one mind at the opening. Plans come from `sources` in this order: the character's own program,
/// then its habits, so that its own plans are tried first. It is text: whether it makes sense is the mind's to say.
///
/// @param owner the entity whose mind it is; it need not have a body of its own
/// @param sources plan files, as a variant left them
/// @param beliefs literals that it holds at the opening, those of its kinds first
/// @param goals goals that it has at the opening, those of its kinds first
/// @param traits how strong each trait is, in millionths, 0 to 1,000,000
/// @param reactionMillis how long it takes from perceiving to acting
public record MindSource(
    EntityId owner,
    List<SourceText> sources,
    List<SpottedText> beliefs,
    List<SpottedText> goals,
    SequencedMap<String, Long> traits,
    long reactionMillis) {}

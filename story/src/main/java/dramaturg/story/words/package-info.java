/// The words of an author, as they stand in `words.yaml`: names, wordings for facts, beliefs in words; and the wordings
/// that come of themselves from the names of facts and parameters.
///
/// Never: a chronicle; what is said when is the matter of `narration`.
package dramaturg.story.words;

/// A telling in sentences that read well aloud: an author's words from `words.yaml` where there are some, and sensible
/// ones from the names of facts and parameters where there are none. What the keys mean stands in `docs/story.md`.
///
/// Which of several wordings is taken depends on how often that kind of fact was told before, so one chronicle always
/// gives one text.
///
/// Never: an id where a name could stand; a fact told twice.
package dramaturg.story.narration;

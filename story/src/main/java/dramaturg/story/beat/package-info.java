/// The story book: acts, beats and claims as an author writes them in `story.yaml`, read and checked against the facts
/// that there can be. What the keys mean stands in `docs/story.md`.
///
/// Never: a chronicle; whether a beat holds is the matter of `check`.
package dramaturg.story.beat;

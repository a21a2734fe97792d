/// Scenes: stretches of a chronicle in one place that are worth showing. Plots that run side by side in different
/// places become scenes of their own, and no scene comes before one that it follows from.
///
/// Never: a fact in two scenes; an opinion of its own about what is worth showing.
package dramaturg.story.scene;

/// Variants: named changes to a pack.
///
/// A variant is a file of `variants/` with a `change`, an RFC 7396 merge patch over the pack's tree, and `plans`,
/// which adds, replaces or removes labelled plans. One that changes nothing, or names what is not there, is a
/// problem: a variant that has fallen behind its pack must not pass for the pack.
///
/// Never changes a pack in place, and never looks at what a value means.
package dramaturg.world.pack.variant;

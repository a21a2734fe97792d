/// Looks for what a pack may say and should not: what is defined and never used, waits that look like a plot's clock,
/// words that are nearly a name. Each pass is one small class and one line in [Lint#ALL].
///
/// A finding is no error: the pack can be played. A pack excuses one in `pack.yaml`, with the reason, under `excuses`.
///
/// Never changes what a telling does.
package dramaturg.world.pack.lint;

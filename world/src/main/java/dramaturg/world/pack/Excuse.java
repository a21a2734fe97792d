package dramaturg.world.pack;

import dramaturg.kernel.data.Spot;

/// A finding of lint that is meant to be so. One that nothing needs is a finding itself.
///
/// @param pass the pass that would find it
/// @param subject what it would find
/// @param because why it is right all the same
public record Excuse(String pass, String subject, String because, Spot spot) {}

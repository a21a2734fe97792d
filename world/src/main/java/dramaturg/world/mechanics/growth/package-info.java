/// Growth: bodies that outgrow what they are in, and those that sit on hulls.
///
/// A body that `outgrows_into` a kind of vessel breaks out of the hull in which it is (`Growth#OUTGROW_MILLIS`), tears
/// a hole of its own cross-section into that, hurts those beside it, and goes on as a body that flies by itself; on the
/// ground of a world it just rises. Its mind moves the new body, on its old side; what it was lives on within and dies
/// with it. A vessel that `clings` can sit down on a hull near by whose shields are down. It goes where that goes, the
/// hull's guns do not bear on it, and when others hit it, the energy that its own hull does not hold goes on into that
/// hull. From there the hull can be
/// assimilated, its dead be woken; what sits on a hull of its own mind's can become one with it, and then dies when
/// that does, but not the hull with it.
///
/// Settings: `outgrows_into` of a person, `clings` of a vessel. Actions: `outgrow`, `cling(Vessel, Hull)`,
/// `let_go(Vessel)`, `merge(Vessel, Hull)`. Refusals: `cannot_outgrow`, `nowhere`, `not_at_the_controls`,
/// `cannot_cling`, `no_such_thing`, `destroyed`, `clings`, `too_far`, `shields_up`, `does_not_cling`, `one_with_it`,
/// `at_warp`, `not_ours`. Facts: [Shapes.Outgrew], [Shapes.Clung], [Shapes.Loosed], [Shapes.MergedWith]; and of the
/// shared ones `Hit`, `RoomHit`, `Impact`, `Destroyed`. Percepts: `outgrows(Body, Kind)` of oneself, `clings(Vessel,
/// Hull)` and `merged(Vessel, Hull)` of what one has in view.
///
/// Never: a way back into the old shape.
package dramaturg.world.mechanics.growth;

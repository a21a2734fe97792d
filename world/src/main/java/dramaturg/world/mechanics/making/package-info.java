/// Making: structures taken apart for their material, and things built of it.
///
/// What is one's own, moved by one's mind or of one's side, can be stripped, from another vessel or the ground within
/// `Making#REACH_KM`: a quarter at a time, each in the time that the hands need that are there and in the store. The
/// material, the `useful` share of its mass, goes to the vessel, structure or world on which one stands; so much of the
/// hull goes with it, from half on nothing in it works, and at the end whoever worked there leaves it, it is no more,
/// and what it `leaves` drifts in its place.
///
/// A technology says what can be built by whoever holds it, and which others that takes. It is built where one stands,
/// of material that lies there or in a store within reach that is one's own or nobody's, in the time that the hands
/// need that are there.
/// What was built on a world stands on its ground, as if in a very low orbit, so that it can be reached from space;
/// what a hull built is docked to it; a device lies where its builder stands. It brings the parts of its kind along,
/// belongs with all that lives in it to the builder's side, and is moved by the mind that moves the store or else the
/// builder; parts whose kind has a mind or is the body of one keep that. People that are its parts are linked to it if
/// it has a device of the function `interlink`, else to what the builder is linked to.
///
/// A hull of one's own that says how much `mend_work` it is can be mended with material: as much goes in as the missing
/// share of the hull weighs, as far as there is any.
///
/// Settings: of vessels and bodies `strip_work`, `mend_work`, `useful`, `leaves`; of these and places `material`; of a
/// technology `makes` (with `kind`, `work`, `matter`, `also`). Actions: `strip(Structure)`, `build(Kind)`,
/// `mend(Hull)`; all end when the work has begun. Refusals: `cannot_be_stripped`, `destroyed`, `not_ours`,
/// `already_under_way`, `nowhere_to_put_it`, `out_of_reach`, `no_hands`, `no_design`, `no_technology`, `nowhere`,
/// `no_material`, `cannot_be_mended`, `not_damaged`. Facts: [Yard.StrippingBegun], [Yard.Stripped],
/// [Yard.StrippingStopped], [Yard.TakenApart], [Yard.BuildingBegun], [Yard.BuildingStopped], [Yard.Built],
/// [Yard.MendingBegun], [Yard.Mended]; and of the shared ones `Crippled`, `Moved`, `Destroyed`. Percepts: `design(Kind,
/// Tonnes)` of what one could build, `material(Store, Tonnes)` of one's own, `stripping(Structure, Percent)` and
/// `building(Kind, Site)` of one's mind's.
///
/// Not promised: kinds of material, tools, plans that can be stolen, more than one building at a site at a time.
///
/// Never: a thing made of nothing by those who did not know how.
package dramaturg.world.mechanics.making;

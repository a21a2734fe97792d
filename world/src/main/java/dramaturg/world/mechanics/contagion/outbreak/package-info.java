/// The contagion engine: a strain spreads through individuals over their contacts and links, exactly and in
/// continuous time. It is arithmetic over arrays; it knows no world, no facts and no minds, and decides nothing about
/// what an infection means.
///
/// [dramaturg.world.mechanics.contagion.outbreak.ContactNetwork] says who is in contact with whom (
/// [dramaturg.world.mechanics.contagion.outbreak.Quarters] builds one for a crew in berths and gangs),
/// [dramaturg.world.mechanics.contagion.outbreak.Strain] is the law of one contagion, and
/// [dramaturg.world.mechanics.contagion.outbreak.Outbreak] plays it, one happening at a time or in bulk. The working
/// is in `Spread` (what is due, what follows), `Hosts` (the state), `Course` (one host's stages), `Link`, `Calendar`
/// (what is to come) and `Draws` (chance). Tests hold it to known final sizes, thresholds and exact distributions.
///
/// Never: two outbreaks that differ because they were played in steps of another length; a draw that shifts since
/// another was added; a call to the world.
package dramaturg.world.mechanics.contagion.outbreak;

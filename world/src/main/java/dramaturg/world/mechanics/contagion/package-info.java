/// Contagion: strains, how they spread, what they make of their hosts, and how those who bear them make things their
/// own.
///
/// A strain goes through stages in a host; in some it passes on, by touch or over a link. When its stage `takes`, the
/// host passes to the mind of whoever gave it the strain (to its own, if that was nobody's body), and takes the shape
/// that the strain gives its kind. Single bodies touch those around them ([Persons]). In a crowd every member is told
/// apart: an [dramaturg.world.mechanics.contagion.outbreak.Outbreak] on its quarters and gangs decides who gives the
/// strain to whom, exactly and in continuous time ([Crowds]); each infection is a small fact whose cause is the
/// infection of the member who passed it on, shares taken are turning points. Where two strains meet in a body each
/// wins in proportion to its potency: so an injection can strike back. The dead may hatch or be woken, also who died by
/// the hand of one that injects, and was given the first of its strains that suits. What hatches for certain beings
/// (`beside`) lies ripe until one of them comes, and then stirs. They are woken by who is beside them, or sits on the
/// hull in which they lie. Things are assimilated by workers inside or on the hull
/// ([dramaturg.world.mechanics.contagion.works.Works]).
///
/// Who is still aboard when a thing is wholly somebody's own, and does not follow them, is given the strain of those
/// who worked there, a crowd as a whole.
///
/// In a place or device that `breeds`, a mind with a body in it or beside it can breed: one creature after the other
/// comes out, a body of that mind ([dramaturg.world.mechanics.contagion.brood.Breeders]).
///
/// Settings: of a strain `potency`, `stages` (with `stage`, `lasts`, `up_to`, `mean_time`, `contacts`, `links`,
/// `takes`), `after`, `infects`, `becomes`, `builds`, `obeys_at`, `hatches`, `wakes_dead`, `turns_to`; of those who
/// bear one `carries`, `immune_to`, `injects`; of a crowd `members`, `quarters`; of what can be assimilated
/// `assimilation_work`, `yields`; of a device that helps `assimilation_hands`, `assimilation_reach`; of a place or
/// device `breeds` (with `kind`, `every`, `most`). Actions:
/// `inject(Body)`, `assimilate(Thing)`, `wake_dead(Body)`, `brood(Pool)`. Refusals: `cannot_inject`, `not_here`,
/// `dead`, `no_host`, `not_dead`, `not_ours`, `cannot_be_assimilated`, `already_ours`, `no_strain`, `out_of_reach`,
/// `shields_up`, `destroyed`, `no_pool`, `already_under_way`. Facts: [Cases.Injected], [Cases.Infected],
/// [Cases.Resisted], [Cases.StageReached], [Cases.Recovered], [Cases.MemberInfected], [Cases.Ripened], [Cases.Stirred],
/// [Cases.Hatched], [Cases.Reanimated], [dramaturg.world.mechanics.contagion.works.Progress.AssimilationBegun],
/// [dramaturg.world.mechanics.contagion.works.Progress.AssimilationPaced],
/// [dramaturg.world.mechanics.contagion.works.Progress.AssimilationReached],
/// [dramaturg.world.mechanics.contagion.works.Progress.Grown],
/// [dramaturg.world.mechanics.contagion.works.Progress.Assimilated],
/// the shared `TechnologyLearnt`,
/// [dramaturg.world.mechanics.contagion.brood.Births.BroodBegun],
/// [dramaturg.world.mechanics.contagion.brood.Births.Born],
/// [dramaturg.world.mechanics.contagion.brood.Births.BroodEnded]. Percepts: `assimilator(Body)`, `carries(Body,
/// Strain)`, `dead_host(Body)`, `assimilating(Thing, Percent)`, `pool(Pool, State)` with idle or used.
///
/// A person's touches are drawn among whoever is around and not from a network of its own, and strains pass between
/// crowds only by way of persons.
///
/// Never: an infection that no infection led to, but the one that somebody brought in.
package dramaturg.world.mechanics.contagion;

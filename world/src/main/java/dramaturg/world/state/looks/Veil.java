package dramaturg.world.state.looks;

import dramaturg.world.state.Component;

/// What a device stands that hides or disguises.
///
/// @param bearsTerajoules the strongest hit on its vessel under which it holds, 0 or more
/// @param throughPartsPerMillion how often a scan from near tells the truth of a disguise
/// @param throughMetres how near that is
public record Veil(long bearsTerajoules, long throughPartsPerMillion, long throughMetres) {
  public static final Component<Veil> VEIL = Component.of("veil", Veil.class);
}

package dramaturg.world.pack;

import dramaturg.kernel.data.Spot;

/// One act of the story: its number, from 1, and its title. Which beats belong to it is the story's matter.
public record Act(int number, String title, Spot spot) {}

package vn.vptu.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit, and what it came from.
 *
 * @param ending how it ends; null while no end is known
 * @param successor the unit it was merged into
 * @param absorbed the units merged into it
 * @param left the people who still have their main place in it although it has ended, by given name
 */
public record UnitStory(
        @Nullable UnitEnding ending, @Nullable UnitName successor, List<Absorbed> absorbed, List<PersonRow> left) {

    /**
     * A unit that was merged into another one.
     *
     * @param validTo the first day it no longer existed
     */
    public record Absorbed(long id, String name, LocalDate validTo) {}

    public UnitStory {
        absorbed = List.copyOf(absorbed);
        left = List.copyOf(left);
    }
}

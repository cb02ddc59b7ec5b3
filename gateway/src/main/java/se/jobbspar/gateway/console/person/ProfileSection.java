package se.jobbspar.gateway.console.person;

import java.util.List;
import java.util.UUID;

/**
 * A part of a profile, in words.
 *
 * @param id of its heading
 * @param lines empty when nobody has asked
 */
public record ProfileSection(String id, String title, List<Line> lines) {
    public ProfileSection {
        lines = List.copyOf(lines);
    }

    /**
     * @param what a skill, an occupation, a place
     * @param about how well, how long, how it is known; may be empty
     * @param row id of the row it tells of; null where it tells of none by itself
     */
    public record Line(String what, String about, UUID row) {}
}

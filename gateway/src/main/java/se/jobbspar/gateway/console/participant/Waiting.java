package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * How many of the coach's people wait for what.
 *
 * @param withoutCoach people of the municipality who wait for a coach
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waiting(long participants, long withoutCoach, List<Tile> tiles) {
    public Waiting {
        tiles = List.copyOf(tiles);
    }

    /** @param waiting a word of the filter */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tile(String waiting, long count) {}

    public boolean isNothing() {
        return withoutCoach == 0 && due().isEmpty();
    }

    /** What somebody waits for. */
    public List<Tile> due() {
        return tiles.stream().filter(tile -> tile.count() > 0).toList();
    }
}

package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** How many of the coach's people wait for what. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waiting(long participants, List<Tile> tiles) {
    public Waiting {
        tiles = List.copyOf(tiles);
    }

    /** @param waiting a word of the filter */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tile(String waiting, long count) {}

    /** What somebody waits for. */
    public List<Tile> due() {
        return tiles.stream().filter(tile -> tile.count() > 0).toList();
    }
}

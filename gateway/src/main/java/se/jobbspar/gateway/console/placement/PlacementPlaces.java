package se.jobbspar.gateway.console.placement;

import java.util.UUID;
import se.jobbspar.gateway.console.happening.HappeningPage;
import se.jobbspar.gateway.console.mapping.RowPlace;

/** Where the agreements of a person stand, and each of their forms. */
record PlacementPlaces(UUID person, PlacementTexts texts) {
    /** @param measure that a new agreement belongs to; null outside a programme */
    RowPlace first(UUID measure) {
        String form = here() + "/new" + (measure == null ? "" : "?measure=" + measure);
        return new RowPlace(person, form, HappeningPage.address(person), texts.outcome(), "");
    }

    RowPlace of(UUID placement, PlacementForm form) {
        String page = address(placement);
        return new RowPlace(
                person, page + "/" + form.wire() + "?end=" + form.end(), page, texts.title(), texts.about(form.wire()));
    }

    String address(UUID placement) {
        return here() + "/" + placement;
    }

    private String here() {
        return "/console/participants/" + person + "/placements";
    }
}

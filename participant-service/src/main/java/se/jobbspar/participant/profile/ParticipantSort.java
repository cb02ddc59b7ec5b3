package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of a list; each ends in something unique. Never by name: the order alone would tell about people shown without one. */
enum ParticipantSort {
    @JsonProperty("code")
    CODE("code"),
    @JsonProperty("updated")
    UPDATED("updatedAt desc, code");

    private final String order;

    ParticipantSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

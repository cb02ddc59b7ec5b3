package se.jobbspar.participant.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What lets municipalities share the people of a labour market. */
public enum LegalGround {
    /** Gemensam nämnd: one board serves both, so its coaches see both. */
    @JsonProperty("joint-board")
    JOINT_BOARD,
    /** A law lets the data cross. */
    @JsonProperty("statute")
    STATUTE,
    /** Each person decides. Shares nobody by itself: only those who have consented cross. */
    @JsonProperty("consent")
    CONSENT;

    /** Whether everybody crosses while such an agreement is in force. */
    public boolean sharesEverybody() {
        return switch (this) {
            case JOINT_BOARD, STATUTE -> true;
            case CONSENT -> false;
        };
    }
}

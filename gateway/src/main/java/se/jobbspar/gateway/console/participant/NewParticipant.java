package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Somebody to be registered; what is null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewParticipant(String name, Contact contact, String reference, String protectedIdentity, String pool) {
    /** Ways to reach the person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String email, String phone) {}
}

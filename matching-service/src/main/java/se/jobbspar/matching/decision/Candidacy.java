package se.jobbspar.matching.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;

/** A person considered for a demand, by those who work at one workplace. */
@Embeddable
public record Candidacy(String workplace, UUID person, UUID demand) implements Serializable {
    public Candidacy(Workplace workplace, UUID person, UUID demand) {
        this(workplace.text(), person, demand);
    }
}

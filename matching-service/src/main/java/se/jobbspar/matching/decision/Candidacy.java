package se.jobbspar.matching.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;

/** A person considered for a demand, by the coaches of one municipality. */
@Embeddable
public record Candidacy(String municipality, UUID person, UUID demand) implements Serializable {
    public Candidacy(MunicipalityCode municipality, UUID person, UUID demand) {
        this(municipality.digits(), person, demand);
    }
}

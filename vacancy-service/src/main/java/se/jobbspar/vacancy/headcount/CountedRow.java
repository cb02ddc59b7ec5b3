package se.jobbspar.vacancy.headcount;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How many of one occupation and age a unit of a municipality had on one day. */
@Entity
@Table(name = "headcount")
public class CountedRow {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    private LocalDate countedOn;
    private String unit;
    private String unitKey;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String occupation;

    private int ageFrom;
    private int ageTo;

    /** Null = unknown. */
    private Integer people;

    protected CountedRow() {}

    CountedRow(String municipality, LocalDate countedOn, Counted counted) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.countedOn = countedOn;
        this.unit = counted.group().unit();
        this.unitKey = counted.group().unitKey();
        this.occupation = counted.group().occupation();
        this.ageFrom = counted.group().ages().from();
        this.ageTo = counted.group().ages().to();
        this.people = counted.people();
    }

    /** Whether this number is another one. */
    boolean follow(Integer newPeople) {
        boolean other = !Objects.equals(people, newPeople);
        people = newPeople;
        return other;
    }

    CountedGroup read() {
        return new CountedGroup(unit, occupation, group().ages().toString(), people);
    }

    Counted.Group group() {
        return new Counted.Group(unit, occupation, new AgeBand(ageFrom, ageTo));
    }
}

package se.jobbspar.contracts;

import java.util.Objects;

/**
 * Where somebody works with people: a desk of a municipality. Whom one desk keeps no other sees, in the same municipality
 * neither (ADR 24).
 */
public record Workplace(MunicipalityCode municipality, Desk desk) implements Comparable<Workplace> {
    public Workplace {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(desk, "desk");
    }

    /** The labour-market unit of a municipality. */
    public static Workplace labourMarket(MunicipalityCode municipality) {
        return new Workplace(municipality, Desk.LABOUR_MARKET);
    }

    /**
     * @param text as {@link #text} gives it
     * @throws IllegalArgumentException for any other
     */
    public static Workplace of(String text) {
        Desk desk = text.endsWith(Desk.STAFF.suffix()) ? Desk.STAFF : Desk.LABOUR_MARKET;
        String digits = text.substring(0, text.length() - desk.suffix().length());
        return new Workplace(new MunicipalityCode(digits), desk);
    }

    /** What columns, events and the index hold: the municipality's code, {@code 1880}, and {@code 1880-staff} for HR there. */
    public String text() {
        return municipality.digits() + desk.suffix();
    }

    public boolean isStaff() {
        return desk == Desk.STAFF;
    }

    @Override
    public int compareTo(Workplace other) {
        return text().compareTo(other.text());
    }

    /** The text, so that a log line reads well. */
    @Override
    public String toString() {
        return text();
    }
}

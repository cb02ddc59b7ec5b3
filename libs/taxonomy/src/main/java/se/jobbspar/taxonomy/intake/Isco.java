package se.jobbspar.taxonomy.intake;

/** ISCO codes as ESCO's releases spell them. */
final class Isco {

    private Isco() {}

    /** Some releases write {@code C2512} for {@code 2512}. */
    static String code(String text) {
        return text.startsWith("C") ? text.substring(1) : text;
    }
}

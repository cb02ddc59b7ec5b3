package se.jobbspar.taxonomy.intake;

/** Text as our tables can hold it. */
final class Text {

    private Text() {}

    /** One line without the separators of our tables: white space becomes one space, a bar becomes a slash. */
    static String line(String text) {
        return text.replace('|', '/').replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}

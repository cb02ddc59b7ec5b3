package se.jobbspar.prove.attack;

/** Bytes as a report shows them: on one line, not too long, and without a token that opens something. */
final class Shown {
    private static final int MOST = 160;

    private Shown() {}

    static String text(String bytes) {
        StringBuilder text = new StringBuilder();
        bytes.replaceAll("eyJ[\\w-]{20,}", "eyJ~")
                .replaceAll("[\\w-]{100,}", "~")
                .chars()
                .limit(MOST)
                .forEach(one ->
                        text.append(one < 0x20 || one > 0x7e ? "\\x%02x".formatted(one) : Character.toString(one)));
        return text.toString();
    }
}

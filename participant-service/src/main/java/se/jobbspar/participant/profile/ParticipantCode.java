package se.jobbspar.participant.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The short label a person is known by outside this service, for example {@code ORE-7K2M}: three letters of the
 * municipality and four drawn at random, without the signs that are misread (0/O, 1/I/L).
 */
record ParticipantCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LETTERS = 3;
    private static final int DRAWN = 4;

    static ParticipantCode draw(String municipalityName, RandomGenerator random) {
        StringBuilder code = new StringBuilder(prefix(municipalityName)).append('-');
        for (int i = 0; i < DRAWN; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ParticipantCode(code.toString());
    }

    private static String prefix(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toUpperCase(Locale.ROOT);
        return (letters + "X".repeat(LETTERS)).substring(0, LETTERS);
    }
}

package se.jobbspar.prove.canary;

import java.util.Random;
import se.jobbspar.prove.proof.Seed;

/** Draws texts that nobody else writes. */
final class Texts {
    private static final int SERIALS = 1_000;

    private final Random random;
    private final String prefix;
    private int drawn;

    Texts(Seed seed) {
        random = seed.random("canaries");
        prefix = "Kanarie" + Integer.toHexString(random.nextInt()) + "n";
    }

    Canary canary(String where, Kind kind) {
        drawn++;
        return new Canary(where, kind == Kind.NUMBER ? number() : prefix + drawn + "x", kind);
    }

    /** Born in the twenty years from 1900, twelve digits: {@code 190n0101-nnnn} with a true check digit. */
    private String number() {
        String birth = "%02d%02d%02d".formatted(random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String serial = "%03d".formatted(random.nextInt(SERIALS));
        return "19" + birth + "-" + serial + checkDigit(birth + serial);
    }

    /** Luhn's, as it has been on every such number since 1967. */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }
}

package se.jobbspar.vacancy.employer;

import java.util.Optional;

/**
 * A Swedish organisation number of ten digits. A sole trader's is a personal number, so {@link #toString} shows none.
 *
 * @param digits ten digits, the last a check digit
 */
public record OrganisationNumber(String digits) {
    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** The number in a text with or without hyphen and century; empty when it is none. */
    public static Optional<OrganisationNumber> parse(String text) {
        String digits = text == null ? "" : text.strip().replaceFirst("-(?=\\d{4}$)", "");
        String ten = digits.length() == 12 ? digits.substring(2) : digits;
        return isValid(ten) ? Optional.of(new OrganisationNumber(ten)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits != null && digits.matches("[0-9]{10}") && luhn(digits) % 10 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /** Whether it is a person's: an organisation's third digit is at least 2, a month's first digit is not. */
    public boolean isPersonal() {
        return digits.charAt(2) < '2';
    }

    @Override
    public String toString() {
        return "organisation number (not shown)";
    }
}

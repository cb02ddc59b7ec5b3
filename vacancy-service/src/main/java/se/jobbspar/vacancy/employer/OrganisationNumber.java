package se.jobbspar.vacancy.employer;

import java.time.YearMonth;
import java.util.Optional;
import se.jobbspar.rest.personalnumber.CheckDigit;
import se.jobbspar.taxonomy.TextKey;

/**
 * A Swedish organisation number of ten digits. A sole trader's is a personal number, so {@link #toString} shows none.
 *
 * @param digits ten digits, the last a check digit
 */
public record OrganisationNumber(String digits) {
    private static final String TEN = "[0-9]{10}";

    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /**
     * The number in a text, however it is written: with or without hyphen and century, or as its number for value added
     * tax; empty when it is none, or nobody's.
     */
    public static Optional<OrganisationNumber> parse(String text) {
        return Optional.of(ten(text)).filter(OrganisationNumber::isValid).map(OrganisationNumber::new);
    }

    /** Whether it has the form of a number, but not its check digit. */
    public static boolean isMistyped(String text) {
        String ten = ten(text);
        return ten.matches(TEN) && !CheckDigit.isRight(ten);
    }

    private static String ten(String text) {
        String digits = text == null ? "" : TextKey.of(text).replace(" ", "").replaceFirst("[-+](?=\\d{4}$)", "");
        return digits.replaceFirst("^se(\\d{10})01$", "$1")
                .replaceFirst("^(?:16(?=..[2-9])|(?:18|19|20)(?=..[01]))(\\d{10})$", "$1");
    }

    private static boolean isValid(String digits) {
        return digits != null
                && digits.matches(TEN)
                && CheckDigit.isRight(digits)
                && (isLegalPerson(digits) || isDayOfBirth(digits));
    }

    /** Series 0 and 4 are no kind of organisation's; one digit ten times is what people fill in to get on. */
    private static boolean isLegalPerson(String digits) {
        return digits.matches("[1-35-9].[2-9].*") && !digits.matches("(.)\\1{9}");
    }

    /** Of a person; coordination numbers have 60 added to the day. */
    private static boolean isDayOfBirth(String digits) {
        int day = Integer.parseInt(digits.substring(4, 6)) % 60;
        int month = Integer.parseInt(digits.substring(2, 4));
        int year = 2000 + Integer.parseInt(digits.substring(0, 2));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
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

package se.jobbspar.rest.personalnumber;

/** The last digit of Swedish numbers for people and organisations, as Luhn's formula has it. */
public final class CheckDigit {
    private CheckDigit() {}

    /** @param ten ten digits, 0 to 9 */
    public static boolean isRight(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int weighed = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}

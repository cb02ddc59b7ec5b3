package se.jobbspar.rest.personalnumber;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers, coordination numbers (day + 60) and interim numbers (a letter in the birth
 * number) in a text: ten or twelve digits of any script, whatever stands between the parts of the date and before the last
 * four. Date and check digit decide, so that telephone, order and organisation numbers pass; a digit that was meant as
 * another is not found.
 */
public final class PersonalNumbers {
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{0,3}";
    private static final String BIRTH_NUMBER = "(?:\\d{4}|[TRSUWXJKLMNtrsuwxjklmn]\\d{3})";

    /** Not the first of two days, as in 2026-01-01–2026-12-31. */
    private static final String END = "(?!\\d|[-./]\\d{1,2}[-./]\\d)";

    private static final Pattern GROUPED = Pattern.compile("(?<!\\d)(?:(?:18|19|20)" + BETWEEN + ")?\\d\\d" + BETWEEN
            + "\\d\\d" + BETWEEN + "\\d\\d" + BETWEEN + BIRTH_NUMBER + END);

    /** Digit by digit. */
    private static final Pattern SPACED =
            Pattern.compile("(?<!\\d)\\d(?:[^\\p{L}\\p{N}]{1,3}\\d){9}(?:[^\\p{L}\\p{N}]{1,3}\\d){0,2}(?!\\d)");

    private static final String LEFT_OUT = "[…]";

    private PersonalNumbers() {}

    /** @param text null holds none */
    public static boolean in(String text) {
        return !Objects.equals(without(text), text);
    }

    /** The text with {@code […]} for each number; null for null, and the text itself when it holds none. */
    public static String without(String text) {
        if (text == null) {
            return null;
        }
        String plain = plain(text);
        String left = leftOut(SPACED, leftOut(GROUPED, plain));
        return left.equals(plain) ? text : left;
    }

    private static String leftOut(Pattern form, String plain) {
        var left = new StringBuilder(plain.length());
        Matcher hit = form.matcher(plain).useTransparentBounds(true);
        int from = 0;
        int kept = 0;
        // Digits are few and the forms slow; what is none may overlap with one: 2026/0417 (850709-….
        while (from < plain.length()) {
            if (isDigit(plain.charAt(from)) && hit.region(from, plain.length()).lookingAt() && isPersonal(hit, plain)) {
                left.append(plain, kept, from).append(LEFT_OUT);
                from = hit.end();
                kept = from;
            } else {
                from++;
            }
        }
        return left.append(plain, kept, plain.length()).toString();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** With the digits of every script as 0 to 9. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int digit = digit(character);
            plain.appendCodePoint(digit < 0 ? character : '0' + digit);
        });
        return plain.toString();
    }

    private static int digit(int character) {
        int digit = Character.digit(character, 10);
        boolean other = Character.getType(character) == Character.OTHER_NUMBER;
        int value = other ? Character.getNumericValue(character) : digit;
        return value > 9 ? -1 : value;
    }

    private static boolean isPersonal(MatchResult hit, String plain) {
        String number = hit.group().replaceAll("[^\\p{L}\\p{N}]", "");
        String ten = number.substring(number.length() - 10);
        boolean abroad =
                number.length() == hit.group().length() && hit.start() > 0 && plain.charAt(hit.start() - 1) == '+';
        return !abroad && isDate(ten) && (Character.isLetter(ten.charAt(6)) || CheckDigit.isRight(ten));
    }

    /** A coordination number of somebody whose birthday is not known has 00 or 60 in its place. */
    private static boolean isDate(String ten) {
        int month = Integer.parseInt(ten.substring(2, 4));
        int day = Integer.parseInt(ten.substring(4, 6));
        return month <= 12 && (month > 0 || day >= 60) && (day >= 1 && day <= 31 || day >= 60 && day <= 91);
    }
}

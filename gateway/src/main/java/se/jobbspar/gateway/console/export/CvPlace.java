package se.jobbspar.gateway.console.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a Europass CV, in words: {@code WorkExperience[1].Period.From} is called work experience 2, from. */
final class CvPlace {
    private static final Pattern IN_A_LIST = Pattern.compile("(.+?)\\[(\\d{1,6})](?:\\.(.+))?");

    private CvPlace() {}

    /** A part that has no word keeps the name it has in the CV. */
    static String of(String path, ExportTexts t) {
        Matcher place = IN_A_LIST.matcher(path);
        if (!place.matches()) {
            return t.part(path);
        }
        String one = t.part(place.group(1)) + " " + (Integer.parseInt(place.group(2)) + 1);
        return place.group(3) == null ? one : one + ", " + t.part(place.group(3));
    }
}

package se.jobbspar.gateway.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in texts. */
@TemplateExtension
final class Numbers {
    private Numbers() {}

    /** As people write it in the language of the text: 12 345. */
    static String grouped(long number, @TemplateAttribute Object locale) {
        return NumberFormat.getInstance(
                        // None is set for the language that texts are written in first.
                        locale == null
                                ? Locale.of(Language.DEFAULT)
                                : locale instanceof Locale known ? known : Locale.of(locale.toString()))
                .format(number);
    }
}

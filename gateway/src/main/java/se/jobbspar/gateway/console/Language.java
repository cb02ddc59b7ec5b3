package se.jobbspar.gateway.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** The languages of the console. */
public enum Language {
    SV,
    EN;

    /** Tag of the language that every text is written in first. */
    public static final String DEFAULT = "sv";

    static final String COOKIE = "jobbspar_language";

    /** What the address says, else what was chosen before, else the first of ours that the browser asks for. */
    static Language of(RoutingContext exchange) {
        Cookie kept = exchange.request().getCookie(COOKIE);
        return ofTag(exchange.request().getParam("lang"))
                .or(() -> Optional.ofNullable(kept).flatMap(cookie -> ofTag(cookie.getValue())))
                .or(() -> exchange.acceptableLanguages().stream()
                        .flatMap(wanted -> ofTag(wanted.tag()).stream())
                        .findFirst())
                .orElse(SV);
    }

    static Optional<Language> ofTag(String tag) {
        return "sv".equals(tag) ? Optional.of(SV) : "en".equals(tag) ? Optional.of(EN) : Optional.empty();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public Language other() {
        return this == SV ? EN : SV;
    }

    /** The texts of a message bundle in this language. */
    public <T> T texts(Class<T> bundle) {
        return tag().equals(DEFAULT)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }
}

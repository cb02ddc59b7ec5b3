package se.jobbspar.gateway.console.shortage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import se.jobbspar.gateway.console.Language;

/** What the page says of all its rows together: in short, by whom, and what nobody knows. */
final class Sentences {
    private final Found found;
    private final Asked asked;
    private final SentenceTexts t;
    private final ShortageTexts columns;
    private final SaidTexts said;

    Sentences(Found found, Asked asked, Language language) {
        this.found = found;
        this.asked = asked;
        this.t = language.texts(SentenceTexts.class);
        this.columns = language.texts(ShortageTexts.class);
        this.said = language.texts(SaidTexts.class);
    }

    List<String> summary() {
        return List.of(
                t.summaryShort(
                        found.all().size(),
                        found.shortBy("barometer"),
                        found.shortBy(Picture.OWN),
                        found.number(one -> one.picture().disputed())),
                t.summaryOpen(found.number(one -> one.picture().vacancies() > 0), found.positions()));
    }

    /** With the newest period of each. */
    List<String> sources(LocalDate today) {
        List<String> sources = new ArrayList<>();
        Picture.SOURCES.forEach(source -> found.all().stream()
                .flatMap(one -> one.picture().judgements().stream())
                .filter(judged -> judged.isBy(source))
                .map(Picture.Judged::period)
                .max(String::compareTo)
                .ifPresent(newest -> sources.add(newest(said.source(source), newest))));
        sources.add(newest(columns.vacancies(), today.toString()));
        if (found.countedOn() != null) {
            sources.add(newest(t.headcount(), found.countedOn().toString()));
            sources.add(
                    t.assumed(found.assumptions().name(), found.assumptions().version()));
        }
        return sources;
    }

    String need() {
        return columns.need(String.valueOf(asked.year()));
    }

    String retirements() {
        return columns.retirements(Shortages.RETIREMENT_YEARS);
    }

    /**
     * @param own whether the region is the visitor's municipality, of which alone headcounts are told
     * @param uncounted whether a row lacks who could fill it
     * @param hr whether the visitor may not know
     */
    List<String> unknown(boolean own, boolean uncounted, boolean hr) {
        List<String> unknown = new ArrayList<>();
        if (!own) {
            unknown.add(t.onlyOwn());
        } else if (found.countedOn() == null) {
            unknown.add(t.notCounted());
        } else {
            add(unknown, found.number(one -> one.forecast().isEmpty()), t::notInHeadcount);
            add(unknown, found.number(Shortage::isSupplyUnknown), many -> t.notStated(many, asked.year()));
        }
        add(unknown, found.number(one -> one.picture().judgements().isEmpty()), t::notJudged);
        if (uncounted) {
            unknown.add(hr ? t.poolsOfHr() : t.poolsAway());
        }
        return unknown;
    }

    private static String newest(String source, String period) {
        return source + ": " + period;
    }

    private static void add(List<String> sentences, long many, LongFunction<String> sentence) {
        if (many > 0) {
            sentences.add(sentence.apply(many));
        }
    }
}

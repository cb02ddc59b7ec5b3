package se.jobbspar.gateway.console.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;

/**
 * What programmes came to.
 *
 * @param filter what can be asked
 * @param report the answer; null where there is no programme to ask about
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record OutcomePage(Frame frame, Filter filter, InWords report) implements TemplateInstance {
    /** So many occupations have room on the page; the table has them all. */
    private static final int OCCUPATIONS = 20;

    /** Figures that are read together. */
    public record Part(String code, String title, List<FigureRow> rows) {}

    /**
     * A report in words.
     *
     * @param asOf the day it is looked at
     * @param nobody whether it is of nobody
     * @param days null where they are not told
     * @param noDays why they are not
     * @param more how many occupations have no room
     */
    public record InWords(
            String about,
            String note,
            String asOf,
            String csv,
            String print,
            boolean nobody,
            List<Part> parts,
            DaysRow days,
            String noDays,
            List<Report.Occupation> occupations,
            String noOccupations,
            int more) {}

    static OutcomePage of(Frame frame, Filter filter, Asked asked, Report report) {
        Language language = frame.language();
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        List<Part> parts = Stream.of(Section.values())
                .map(section -> new Part(
                        section.code(),
                        t.section(section.code()),
                        section.figures().stream()
                                .map(figure -> FigureRow.of(figure, report, asked, language))
                                .toList()))
                .toList();
        String at = report.at().toString();
        return new OutcomePage(
                frame,
                filter,
                new InWords(
                        filter.inWords(),
                        report.note(),
                        asked.exact() ? t.at(at) : t.published(at),
                        asked.address(OutcomeResource.ADDRESS + "/csv"),
                        asked.address(OutcomeResource.ADDRESS) + "&print",
                        report.isOfNobody(),
                        parts,
                        report.daysToSelfSupport() == null ? null : DaysRow.of(report.daysToSelfSupport(), language),
                        report.figure("self-support").masked() ? t.hidden() : t.noDays(),
                        report.occupations().stream().limit(OCCUPATIONS).toList(),
                        report.figure("to-work").masked() ? t.hidden() : t.noOccupations(asked.exact()),
                        Math.max(0, report.occupations().size() - OCCUPATIONS)));
    }
}

package se.jobbspar.gateway.console.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Amounts;
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
    /** So many occupations have room on the page; the CSV file has them all. */
    private static final int OCCUPATIONS = 20;

    /**
     * A report in words.
     *
     * @param asOf the day it is looked at
     * @param csv its address as a file
     * @param print its address for printing
     * @param nobody whether it is of nobody
     * @param days median and quartiles; null where they are not told
     * @param noDays why they are not
     * @param noOccupations why none is told
     * @param more how many occupations have no room
     */
    public record InWords(
            String note,
            String asOf,
            String csv,
            String print,
            boolean nobody,
            List<Part> parts,
            Quartiles days,
            String noDays,
            List<Report.Occupation> occupations,
            String noOccupations,
            int more) {}

    /**
     * Figures that are read together.
     *
     * @param hidden whether all are
     */
    public record Part(String code, String title, List<FigureRow> rows, boolean hidden) {}

    /** Days as people write them. */
    public record Quartiles(String lower, String median, String upper) {
        static Quartiles of(Report.Days days, Language language) {
            return days == null
                    ? null
                    : new Quartiles(
                            Amounts.of(days.lowerQuartile(), language),
                            Amounts.of(days.median(), language),
                            Amounts.of(days.upperQuartile(), language));
        }
    }

    static OutcomePage of(Frame frame, Filter filter, Asked asked, Report report) {
        Language language = frame.language();
        OutcomeTexts t = language.texts(OutcomeTexts.class);
        String at = report.at().toString();
        return new OutcomePage(
                frame,
                filter,
                new InWords(
                        report.note(),
                        asked.exact() ? t.at(at) : t.published(at),
                        asked.address(OutcomeResource.ADDRESS + "/csv"),
                        asked.address(OutcomeResource.ADDRESS) + "&print",
                        report.isOfNobody(),
                        Stream.of(Section.values())
                                .map(section -> part(section, asked, report, language))
                                .toList(),
                        Quartiles.of(report.daysToSelfSupport(), language),
                        report.figure("self-support").masked() ? t.allHidden() : t.noDays(),
                        report.occupations().stream().limit(OCCUPATIONS).toList(),
                        report.figure("to-work").masked() ? t.allHidden() : t.noOccupations(asked.exact()),
                        Math.max(0, report.occupations().size() - OCCUPATIONS)));
    }

    private static Part part(Section section, Asked asked, Report report, Language language) {
        List<FigureRow> rows = section.figures().stream()
                .map(figure -> FigureRow.of(report.figure(figure), asked, language))
                .filter(FigureRow::isToBeSaid)
                .toList();
        return new Part(
                section.code(),
                language.texts(OutcomeTexts.class).section(section.code()),
                rows,
                rows.stream().allMatch(FigureRow::hidden));
    }
}

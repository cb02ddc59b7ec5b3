package se.jobbspar.gateway.console.need;

import java.util.List;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.shortage.Assumptions;
import se.jobbspar.gateway.console.shortage.Forecasts;

/**
 * What the numbers are made of.
 *
 * @param units what each unit's staff makes necessary
 * @param groups rows of the headcount
 * @param moreGroups how many there is no room for
 * @param vacancies that are open today
 * @param moreVacancies how many there is no room for
 * @param supplies all that was stated of whom to expect, the newest first
 */
public record Parts(
        List<UnitRow> units,
        List<GroupRow> groups,
        long moreGroups,
        List<Answering.Vacancy> vacancies,
        long moreVacancies,
        List<SupplyRow> supplies,
        List<ScenarioRow> scenarios) {
    /** @param years what is needed in the middle, in all years together */
    public record UnitRow(String unit, String people, String from60, String years) {
        static UnitRow of(Forecasts.Forecast unit, Language language) {
            return new UnitRow(
                    unit.key(),
                    YearRow.known(unit.people(), language),
                    unit.from60() == null
                            ? language.texts(CommonTexts.class).unknown()
                            : Amounts.of(unit.from60(), language) + " %",
                    YearRow.known(unit.years().isEmpty() ? null : Math.round(unit.total() * 10) / 10.0, language));
        }
    }

    public record GroupRow(String unit, String ages, String people) {
        static GroupRow of(Stated.Group group, Language language) {
            return new GroupRow(group.unit(), group.ages(), YearRow.known(group.people(), language));
        }
    }

    public record SupplyRow(int year, String hires, String trained, String reason, String day) {
        static SupplyRow of(Stated.Supply supply, Language language) {
            return new SupplyRow(
                    supply.year(),
                    YearRow.known(supply.hires(), language),
                    YearRow.known(supply.trained(), language),
                    supply.reason(),
                    Days.at(supply.statedAt()).toString());
        }
    }

    /** @param level low, middle or high, in words */
    public record ScenarioRow(String level, int retirementAge, String turnover, String growth) {
        static List<ScenarioRow> all(Assumptions assumed, Language language) {
            NeedTexts t = language.texts(NeedTexts.class);
            return List.of(
                    of(t.level("low"), assumed.scenarios().low(), language),
                    of(t.level("middle"), assumed.scenarios().middle(), language),
                    of(t.level("high"), assumed.scenarios().high(), language));
        }

        private static ScenarioRow of(String level, Assumptions.Scenario scenario, Language language) {
            return new ScenarioRow(
                    level,
                    scenario.retirementAge(),
                    YearRow.known(scenario.turnover(), language),
                    YearRow.known(scenario.growth(), language));
        }
    }
}

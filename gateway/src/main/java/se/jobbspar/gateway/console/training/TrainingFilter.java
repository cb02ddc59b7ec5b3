package se.jobbspar.gateway.console.training;

import static se.jobbspar.gateway.console.Parameter.and;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.SearchText;

/** Which trainings are asked for, as an address says it; what means nothing is not asked for. */
public class TrainingFilter {
    private static final String OWN = "own";
    private static final String ALL = "all";

    @QueryParam("q")
    String q;

    @QueryParam("kind")
    String kind;

    @QueryParam("where")
    String where;

    @QueryParam("which")
    String which;

    String q() {
        return SearchText.of(q);
    }

    String kind() {
        return Training.KINDS.contains(Objects.toString(kind, "")) ? kind : null;
    }

    /** @param own code of the visitor's municipality */
    String municipality(String own) {
        return OWN.equals(where) ? own : null;
    }

    /** Those that can be begun, unless all are asked for. */
    Boolean offered() {
        return ALL.equals(which) ? null : Boolean.TRUE;
    }

    List<Choice> kinds(Language language) {
        return Choice.of(language.texts(TrainingTexts.class)::kind, kind(), Training.KINDS);
    }

    List<Choice> places(Language language) {
        return Choice.of(language.texts(TrainingTexts.class)::where, where, List.of(OWN));
    }

    List<Choice> which(Language language) {
        return Choice.of(language.texts(TrainingTexts.class)::which, which, List.of("offered", ALL));
    }

    /** The address of another page of the same. */
    String address(String here, long page) {
        return here + "?page=" + page + and("q", q()) + and("kind", kind()) + and("where", where) + and("which", which);
    }
}

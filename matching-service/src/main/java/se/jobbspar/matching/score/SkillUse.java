package se.jobbspar.matching.score;

import java.util.Map;
import se.jobbspar.taxonomy.Taxonomy;

/** The criterion of how many of a person's skills are put to use; it asks for none of them. See {@link Use} for its arithmetic. */
public non-sealed interface SkillUse extends Criterion {
    /** Per cent at which each skill counts as used; empty when the demand does not state this criterion. */
    Map<String, Integer> credits(Ask ask, Taxonomy taxonomy);
}

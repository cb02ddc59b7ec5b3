package se.jobbspar.taxonomy;

/** A skill of a requirement profile; {@code weight} is 1 to 1000, where 1000 means essential wherever we looked. */
public record WeightedSkill(String skill, int weight) {

    public WeightedSkill {
        if (weight < 1 || weight > 1000) {
            throw new IllegalArgumentException("weight of " + skill + " is " + weight + ", not 1 to 1000");
        }
    }
}

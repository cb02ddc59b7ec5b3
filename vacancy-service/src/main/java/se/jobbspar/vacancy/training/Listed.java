package se.jobbspar.vacancy.training;

import se.jobbspar.taxonomy.TextKey;

/**
 * A training as a file lists it.
 *
 * @param reference the provider's own id of it
 * @param says what the file says of it
 * @param whole whether that is all there is to say; else what it leaves open stays as people have said it
 */
public record Listed(String reference, TrainingRequest says, boolean whole) {

    /** One provider's id of one training, however the provider's name is written. */
    public record Key(String provider, String reference) {}

    public Key key() {
        return new Key(TextKey.of(says.provider()), reference);
    }

    TrainingRequest over(TrainingRequest before) {
        return whole ? says : says.or(before);
    }
}

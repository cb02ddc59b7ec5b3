package se.jobbspar.vacancy.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to pull a feed, until another takes it.
 *
 * @param puller whose it is; another one each time
 * @param position until when all changes are here; empty = all of it is to be read
 */
record FeedTurn(String source, UUID puller, Optional<Instant> position) {}

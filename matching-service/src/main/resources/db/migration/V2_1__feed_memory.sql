-- How far each feed has come. Its index and Kafka may both be older copies, and then neither tells what is missing.
create table feed_memory (
    feed          text primary key,
    position      text        not null, -- JSON: topic ids, offsets, epochs, time
    documents     integer     not null,
    remembered_at timestamptz not null default clock_timestamp()
);

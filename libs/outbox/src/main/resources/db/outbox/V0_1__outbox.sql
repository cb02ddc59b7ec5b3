-- Records waiting for Kafka. A row is deleted once the broker has acknowledged it, so the table is short.
create table outbox (
    -- Orders the rows of one key: a writer holds its aggregate's lock when it takes a number.
    id          bigint generated always as identity primary key,
    topic       text        not null,
    key         text        not null,
    version     bigint      not null,
    -- Null = the aggregate is erased.
    value       bytea,
    traceparent text,
    written_at  timestamptz not null default clock_timestamp()
);

-- The topics our records went to. Another cluster or topic id means that Kafka was lost: everything is published again.
create table outbox_topic (
    topic      text primary key,
    cluster_id text        not null,
    topic_id   text        not null,
    filled_at  timestamptz not null default clock_timestamp()
);

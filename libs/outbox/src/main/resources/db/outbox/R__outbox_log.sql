-- Repeatable, since services stand at different versions: it runs once in each, whatever has run before.

-- How far the logs of our topics have reached. One that ends earlier, or starts later, has lost records, which its topic's id
-- does not tell.
create table if not exists outbox_log (
    topic        text   not null,
    topic_id     text   not null,
    partition    integer not null,
    start_offset bigint not null,
    end_offset   bigint not null,
    primary key (topic, partition)
);

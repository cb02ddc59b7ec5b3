-- How far feeds of ads are pulled, and who pulls them: one process at a time, for as long as it is heard of.
create table ad_feed (
    source     text        primary key,
    -- Until when all changes are here; null = all of it is still to be read.
    position   timestamptz,
    puller     uuid,
    held_until timestamptz,
    began      timestamptz,
    ended      timestamptz,
    received   bigint      not null default 0,
    created    bigint      not null default 0,
    updated    bigint      not null default 0,
    unchanged  bigint      not null default 0,
    rejected   bigint      not null default 0,
    problem    text,
    check ((puller is null) = (held_until is null))
);

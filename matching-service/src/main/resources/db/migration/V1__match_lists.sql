-- Recorded lists are the only truth this service owns; everything else is rebuilt from Kafka.
create table match_list (
    id           uuid        primary key,
    municipality text        not null,
    created_at   timestamptz not null,
    created_by   text        not null, -- the identity provider's id of the coach
    subject_id   uuid        not null,
    head         text        not null, -- the answer without items, JSON
    inputs       text        not null, -- the subject as it was matched, JSON
    removed      integer     not null default 0
);
create index match_list_by_municipality on match_list (municipality, created_at desc, id);
create index match_list_by_subject on match_list (subject_id);

create table match_list_item (
    list_id   uuid    not null references match_list on delete cascade,
    rank      integer not null,
    target_id uuid    not null,
    body      text    not null, -- JSON
    primary key (list_id, rank)
);
create index match_list_item_by_target on match_list_item (target_id);

-- Where a record could not be read, and why; never what it holds.
create table parked_record (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    reason        text        not null,
    parked_at     timestamptz not null,
    primary key (topic, partition, record_offset)
);

-- Where a participant came from: the sender's own reference, by which a file can be sent again, and by fingerprints what it
-- said. It is erased with the person.
create table participant_origin (
    id           uuid primary key,
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    source       text not null check (length(source) <= 40),
    reference    text not null check (length(reference) between 1 and 200),
    participant  uuid not null references participant on delete cascade,
    sent         text not null,
    taken        text not null,
    unique (municipality, source, reference)
);

create index participant_origin_by_participant on participant_origin (participant);

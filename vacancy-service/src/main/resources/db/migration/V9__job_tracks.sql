-- Paths of measures towards work, with their places. A place is reserved for somebody; for whom is said nowhere here.
create table job_track (
    id             uuid         primary key,
    version        bigint       not null,
    municipality   char(4)      not null,
    name           text         collate "sv-x-icu" not null,
    name_key       text         not null,
    need           text         not null,
    occupations    varchar(4)[] not null check (cardinality(occupations) > 0),
    asks           jsonb        not null,
    steps          jsonb        not null,
    places         integer      not null check (places > 0),
    reservations   jsonb        not null,
    places_left    integer      not null check (places_left >= 0),
    first_day      date         not null,
    last_day       date         check (last_day >= first_day),
    partners       varchar[]    not null,
    municipalities varchar(4)[] not null,
    created_at     timestamptz  not null,
    updated_at     timestamptz  not null
);
create index job_track_by_name on job_track (name, id);

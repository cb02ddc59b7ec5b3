-- What a fund was told of a month: sums, and a fingerprint of the rows they were counted from, so that they outlive an erasure
-- and point at nobody. Never changed: what is sent again is another row.
create table sent_month (
    number       bigint      generated always as identity primary key,
    programme    uuid        not null,
    municipality text        not null check (municipality ~ '^[0-9]{4}$'),
    month        text        not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    starts       int         not null,
    ends         int         not null,
    hours        int         not null,
    fingerprint  text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    sent_by      text        not null,
    sent_at      timestamptz not null
);

create index sent_month_by_programme on sent_month (programme, municipality);

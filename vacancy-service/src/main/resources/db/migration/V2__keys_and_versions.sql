-- One name is one name however it is written: what is compared and searched is its key, which the service writes; what
-- people read stays as it was sent. Lists are in Swedish order.

alter table employer
    alter column name type text collate "sv-x-icu",
    add column name_key text;
alter table vacancy
    add column title_key text,
    -- What the feed said last, where it says when; an older version that comes later changes nothing.
    add column stated_at timestamptz,
    -- The feed took the ad back, so the feed may list it again; what people closed stays closed.
    add column ended_by_feed boolean not null default false;
alter table shortage_occupation
    alter column name type text collate "sv-x-icu",
    add column name_key text;

update employer set name_key = lower(btrim(regexp_replace(normalize(name, nfkc), '\s+', ' ', 'g')));
update vacancy set title_key = lower(btrim(regexp_replace(normalize(title, nfkc), '\s+', ' ', 'g')));
update shortage_occupation set name_key = lower(btrim(regexp_replace(normalize(name, nfkc), '\s+', ' ', 'g')));

alter table employer alter column name_key set not null;
alter table vacancy alter column title_key set not null;
alter table shortage_occupation alter column name_key set not null;

-- Not unique: doubles of the time before stay, and are found by the oldest. Every writer waits for its turn.
create index employer_by_key on employer (name_key) where organisation_number is null;
create index shortage_occupation_by_key on shortage_occupation (name_key, region);

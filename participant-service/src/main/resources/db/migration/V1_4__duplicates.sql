-- What somebody may be recognised by when registered a second time, which the service writes (IdentityKeys, Traits), and what
-- coaches have decided about two: that they are one (merge, with the way back), or two. All of it is erased with the row.
alter table participant
    add column identity_keys varchar[] not null default '{}',
    add column traits varchar[] not null default '{}',
    add column merged_into uuid references participant;

update participant set
    traits = skills,
    identity_keys = array_remove(array [
        'name:' || (
            select string_agg(word, ' ' order by word collate "C")
            from regexp_split_to_table(normalize(regexp_replace(normalize(lower(name), nfkd),
                '(?<!a)\u030a|(?<![ao])\u0308|[\u0300-\u0307\u0309\u030b-\u036f]', '', 'g'), nfc), '[^[:alnum:]]+') as word
            where word <> ''),
        'reference:' || normalize(lower(btrim(regexp_replace(reference, '\s+', ' ', 'g'))), nfkc),
        'email:' || lower(email),
        'phone:' || case when phone ~ '([0-9]\D*){7}' then
            regexp_replace(regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00)?46(?=\d{7})', ''), '^0+', '') end
        ], null)::varchar[];

alter table participant alter column identity_keys drop default, alter column traits drop default;

create index participant_by_identity_key on participant using gin (identity_keys);
create index participant_by_merged_into on participant (merged_into) where merged_into is not null;

-- Who is merged away is seen by nobody, whatever the code does; the check of before knew only of protection.
do $$
declare
    earlier name := (
        select conname from pg_constraint
        where conrelid = 'participant'::regclass and pg_get_constraintdef(oid) like 'CHECK ((seen = (protected_identity%');
begin
    execute format('alter table participant drop constraint %I', earlier);
end $$;

alter table participant add check (seen = (protected_identity = 'NONE' and merged_into is null));

create table merge (
    id        uuid primary key,
    kept      uuid        not null references participant on delete cascade,
    away      uuid        not null unique references participant on delete cascade,
    given     jsonb       not null,
    merged_at timestamptz not null,
    check (kept <> away)
);

create index merge_by_kept on merge (kept);
create index merge_by_age on merge (merged_at);

create table different_people (
    one   uuid not null references participant on delete cascade,
    other uuid not null references participant on delete cascade,
    primary key (one, other),
    check (one < other)
);

create index different_people_by_other on different_people (other);

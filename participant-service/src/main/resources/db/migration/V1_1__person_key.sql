-- What a person is found by, which the service writes (PersonKey): name and reference without capitals and accents, å, ä
-- and ö aside. It is erased with the row.

alter table participant add column person_key text;

update participant set person_key = normalize(
    regexp_replace(
        normalize(lower(btrim(regexp_replace(name || ' ' || coalesce(reference, ''), '\s+', ' ', 'g'))), nfkd),
        '(?<!a)\u030a|(?<![ao])\u0308|[\u0300-\u0307\u0309\u030b-\u036f]', '', 'g'),
    nfc);

alter table participant alter column person_key set not null;

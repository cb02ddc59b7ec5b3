-- What a list was asked for and made from, in columns: lists are found by it.
alter table match_list
    add column subject_type   text,
    add column subject_label  text,    -- a code, a headline or an occupation's name
    add column against        text,
    add column region         text,    -- SCB county code, 00 = the nation; null for lists of people
    add column purpose        text,
    add column readiness      text,    -- only items of this readiness were asked for; null = all
    add column most           integer, -- how many items were asked for at most
    add column policy         text,
    add column taxonomy       text,
    add column index_position text,
    add column language       text,    -- of the labels in the reasons
    add column total          bigint,  -- how many were considered
    add column note           text;

update match_list set
    subject_type = h.head #>> '{subject,type}',
    subject_label = h.head #>> '{subject,label}',
    against = h.head ->> 'against',
    region = h.head ->> 'region',
    purpose = h.head ->> 'purpose',
    readiness = h.head ->> 'readiness',
    most = (h.head ->> 'limit')::integer,
    policy = h.head ->> 'policy',
    taxonomy = h.head ->> 'taxonomy',
    index_position = h.head ->> 'indexPosition',
    language = h.head ->> 'language',
    total = (h.head ->> 'total')::bigint,
    note = h.head ->> 'note'
from (select id, head::jsonb as head from match_list) h
where h.id = match_list.id;

alter table match_list
    alter column subject_type set not null,
    alter column against set not null,
    alter column purpose set not null,
    alter column most set not null,
    alter column policy set not null,
    alter column taxonomy set not null,
    alter column index_position set not null,
    alter column language set not null,
    alter column total set not null,
    drop column head;

-- An item is somebody's place in a list, and has an id that can be referred to.
alter table match_list_item
    add column id           uuid not null default gen_random_uuid(),
    add column target_type  text,
    add column target_label text,
    add column score        integer,
    add column possible     integer,
    add column readiness    text,
    add column reasons      text; -- JSON

update match_list_item set
    target_type = i.body #>> '{target,type}',
    target_label = i.body #>> '{target,label}',
    score = (i.body ->> 'score')::integer,
    possible = (i.body ->> 'possible')::integer,
    readiness = i.body ->> 'readiness',
    reasons = jsonb_build_object('outOf', i.body -> 'outOf', 'parts', i.body -> 'parts', 'requirements', i.body -> 'requirements')::text
from (select id, body::jsonb as body from match_list_item) i
where i.id = match_list_item.id;

alter table match_list_item
    alter column id drop default,
    alter column target_type set not null,
    alter column score set not null,
    alter column possible set not null,
    alter column readiness set not null,
    alter column reasons set not null,
    drop column body,
    drop constraint match_list_item_pkey,
    add primary key (id),
    add unique (list_id, rank);

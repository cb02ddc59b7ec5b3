-- Which version of its subject a list was made from; the snapshot it was made from has always said it.
alter table match_list add column subject_version bigint;

update match_list set subject_version = (inputs::jsonb ->> 'version')::bigint;

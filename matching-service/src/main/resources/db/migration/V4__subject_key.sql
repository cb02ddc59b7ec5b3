-- By what a list is found however the name of its subject is written; the service writes it, what people read stays as it was.
alter table match_list add column subject_key text;
update match_list set subject_key = lower(btrim(regexp_replace(normalize(subject_label, nfkc), '\s+', ' ', 'g')));

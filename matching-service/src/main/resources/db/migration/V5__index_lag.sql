-- How many records the indexes had still to read when a list was made; of lists from before nobody knows.
alter table match_list add column index_lag bigint not null default 0;

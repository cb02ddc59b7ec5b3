-- A list may ask for other things than its demand states, and be compared with the one it was made again of.
alter table match_list
    add column requirements text, -- JSON; null = what the demand states
    add column earlier      uuid; -- it may be gone

-- Where a demand is judged, when that is elsewhere than the list's region.
alter table match_list_item add column region text;

-- How many lists were deleted because they had been kept long enough, and by which decision; nothing about anybody.
create table disposal (
    disposed_at timestamptz not null,
    made_before timestamptz not null,
    lists       integer     not null,
    decision    text -- its reference, as the operator has set it
);
create index match_list_by_time on match_list (created_at);
create index match_list_by_maker on match_list (created_by, created_at desc);

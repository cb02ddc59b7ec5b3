-- People belong to a desk of a municipality: 1880 is the labour-market unit's, 1880-staff HR's. See ADR 0024.
alter table participant rename column municipality to workplace;
alter table participant drop constraint participant_municipality_check;
alter table participant add check (workplace ~ '^[0-9]{4}(-staff)?$');
alter index participant_by_municipality rename to participant_by_workplace;

-- Fails closed, whatever the code does: staff are seen by their own HR alone, which sees nobody else, and are in no other pool.
alter table participant add check (
    case when workplace like '%-staff'
        then visible_to = array [workplace::varchar] and pool is not distinct from 'PERMANENT_STAFF'
        else array_to_string(visible_to, ' ') not like '%-staff%' end);

alter table participant_origin rename column municipality to workplace;
alter table participant_origin drop constraint participant_origin_municipality_check;
alter table participant_origin add check (workplace ~ '^[0-9]{4}(-staff)?$');

alter table coach rename column municipality to workplace;
alter table coach drop constraint coach_municipality_check;
alter table coach add check (workplace ~ '^[0-9]{4}(-staff)?$');
alter index coach_by_municipality rename to coach_by_workplace;

alter table history rename column municipality to workplace;
alter table history drop constraint history_municipality_check;
alter table history add check (workplace ~ '^[0-9]{4}(-staff)?$');
alter index history_by_municipality rename to history_by_workplace;

-- A list and a decision are a desk's: 1880 is the labour-market unit's, 1880-staff HR's. See ADR 0024.
alter table match_list rename column municipality to workplace;
alter index match_list_by_municipality rename to match_list_by_workplace;
alter table decision rename column municipality to workplace;

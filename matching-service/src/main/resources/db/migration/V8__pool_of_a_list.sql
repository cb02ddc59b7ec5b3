-- Where the people of a list were to come from; null = from anywhere, and so it was before.
alter table match_list add column pool text;

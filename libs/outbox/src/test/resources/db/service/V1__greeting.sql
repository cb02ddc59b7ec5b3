create table greeting (id uuid primary key, version bigint not null);

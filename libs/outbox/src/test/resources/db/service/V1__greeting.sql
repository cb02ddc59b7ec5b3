create table greeting (id text primary key, version bigint not null);

-- Which papers an account keeps at hand and how it last printed each. account_id is an id of the security module; no
-- foreign key crosses modules. last_parameters is the query of the stable link, without its question mark.

create table reporting_choice (
    account_id bigint not null,
    report varchar(80) not null,
    favourite boolean not null default false,
    last_used_at datetime(6) null,
    last_parameters text null,
    primary key (account_id, report)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Which periods of a year take no more entries. A period without a row is open.
create table budget_period (
    year smallint not null,
    period tinyint not null,
    locked boolean not null,
    changed_by varchar(120) not null,
    changed_at datetime(6) not null,
    primary key (year, period),
    constraint fk_budget_period_year foreign key (year) references budget_year (year),
    constraint ck_budget_period check (period between 1 and 13)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

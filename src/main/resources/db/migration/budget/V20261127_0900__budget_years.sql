-- The fiscal years the office works in. A year is written here once, and whatever belongs to a year names it.
create table budget_year (
    year smallint not null primary key,
    state varchar(20) not null default 'OPEN',
    note varchar(400) null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint ck_budget_year_state check (state in ('OPEN', 'ADJUSTING', 'CLOSED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

insert into budget_year (year, state) values (2024, 'CLOSED'), (2025, 'CLOSED'), (2026, 'OPEN'), (2027, 'OPEN');

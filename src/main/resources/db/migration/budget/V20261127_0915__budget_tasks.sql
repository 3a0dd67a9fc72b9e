-- The tasks that money is given for in a year, beside the codes of the budget. A task of the next year is another row.
create table budget_task (
    id bigint not null auto_increment primary key,
    year smallint not null,
    code varchar(20) not null,
    name varchar(400) not null,
    legal_basis varchar(200) null,
    unit_id bigint null,
    source_code varchar(10) null,
    closed boolean not null default false,
    search_key varchar(800) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_task unique (year, code),
    constraint fk_budget_task_year foreign key (year) references budget_year (year)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_task_unit on budget_task (unit_id);

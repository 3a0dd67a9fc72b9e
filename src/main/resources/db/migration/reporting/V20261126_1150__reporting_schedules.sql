-- Papers that are made by themselves at the end of each period. account_id and delegation_id are ids of the security
-- module; no foreign key crosses modules.

create table reporting_schedule (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    -- Under which delegation it was set up: its rights are read again at every run.
    delegation_id bigint null,
    report varchar(80) not null,
    -- What is chosen for the run of base_day; the dates in it move with the runs.
    query text not null,
    base_day date not null,
    format varchar(10) not null,
    rhythm varchar(20) not null,
    week_day varchar(10) null,
    hour int not null,
    -- The last day on which it may run; null for no end.
    until date null,
    paused boolean not null default false,
    -- null when it has ended.
    next_at datetime(6) null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint ck_reporting_schedule_rhythm check (rhythm in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    constraint ck_reporting_schedule_hour check (hour between 0 and 23),
    constraint ck_reporting_schedule_day check (rhythm <> 'WEEK' or week_day is not null)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_reporting_schedule_account on reporting_schedule (account_id);
create index ix_reporting_schedule_next on reporting_schedule (paused, next_at);

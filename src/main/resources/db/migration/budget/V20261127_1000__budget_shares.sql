-- What the Treasury knows an estimate by, and the parts into which the Office splits it; see docs/adr/0019.
create table budget_key (
    id bigint not null auto_increment primary key,
    year smallint not null,
    holder_unit_id bigint not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    constraint uk_budget_key unique (year, holder_unit_id, chapter, subcategory, source, programme),
    constraint fk_budget_key_year foreign key (year) references budget_year (year)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- A using unit of 0 is the holder's own office, with what has not been split; a task of 0 is none. The balances are the sums
-- of the entries and of the moves of reservations, kept by the ledger under the lock of the row. Each constraint is true of
-- what the law allows at any moment; only what is granted may fall below zero, when what was carried over is taken back.
create table budget_share (
    id bigint not null auto_increment primary key,
    key_id bigint not null,
    using_unit_id bigint not null default 0,
    task_id bigint not null default 0,
    carried decimal(18,0) not null default 0,
    granted decimal(18,0) not null default 0,
    provisional decimal(18,0) not null default 0,
    held decimal(18,0) not null default 0,
    advance decimal(18,0) not null default 0,
    actual decimal(18,0) not null default 0,
    reserved decimal(18,0) not null default 0,
    constraint uk_budget_share unique (key_id, using_unit_id, task_id),
    constraint fk_budget_share_key foreign key (key_id) references budget_key (id),
    constraint ck_budget_share_free check (carried + granted + provisional - held - advance - actual - reserved >= 0),
    constraint ck_budget_share_carried check (carried >= 0),
    constraint ck_budget_share_provisional check (provisional >= 0),
    constraint ck_budget_share_held check (held >= 0),
    constraint ck_budget_share_advance check (advance >= 0),
    constraint ck_budget_share_actual check (actual >= 0),
    constraint ck_budget_share_reserved check (reserved >= 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_share_using_unit on budget_share (using_unit_id);
create index ix_budget_share_task on budget_share (task_id);

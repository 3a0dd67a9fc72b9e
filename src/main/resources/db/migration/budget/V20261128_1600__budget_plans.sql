-- What a share is meant to be spent on, item by item and quarter by quarter: arranged in the Office, so that it warns and never
-- keeps anybody from paying. A plan is revised by another edition of it; of a share, the last approved one counts.
create table budget_plan (
    id bigint not null auto_increment primary key,
    year smallint not null,
    holder_unit_id bigint not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    -- 0 for the holder's own office, and for no task, as in the ledger.
    using_unit_id bigint not null default 0,
    task_id bigint not null default 0,
    edition smallint not null,
    reason varchar(500) null,
    state varchar(20) not null,
    maker_account_id bigint not null,
    maker_person_id bigint null,
    maker varchar(120) not null,
    made_at datetime(6) not null,
    approver_account_id bigint null,
    approver_person_id bigint null,
    approved_at datetime(6) null,
    returned_reason varchar(500) null,
    search_key varchar(1600) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_plan unique (year, holder_unit_id, chapter, subcategory, source, programme, using_unit_id, task_id,
        edition),
    constraint fk_budget_plan_year foreign key (year) references budget_year (year),
    constraint ck_budget_plan_edition check (edition > 0),
    constraint ck_budget_plan_reason check (edition = 1 or reason is not null),
    constraint ck_budget_plan_state check (state in ('DRAFT', 'APPROVED', 'RETURNED', 'CANCELLED')),
    constraint ck_budget_plan_signed check (state <> 'APPROVED' or approver_account_id is not null)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_plan_state on budget_plan (state, id);
create index ix_budget_plan_unit on budget_plan (using_unit_id);
create index ix_budget_plan_holder on budget_plan (holder_unit_id);
create index ix_budget_plan_task on budget_plan (task_id);

create table budget_plan_line (
    plan_id bigint not null,
    line_no int not null,
    item varchar(10) not null,
    -- Only where the Office plans an item in parts; null for the whole of it, or for the rest.
    subitem varchar(10) null,
    quarter1 decimal(18,0) not null,
    quarter2 decimal(18,0) not null,
    quarter3 decimal(18,0) not null,
    quarter4 decimal(18,0) not null,
    note varchar(400) null,
    primary key (plan_id, line_no),
    constraint fk_budget_plan_line foreign key (plan_id) references budget_plan (id),
    constraint ck_budget_plan_line check (quarter1 >= 0 and quarter2 >= 0 and quarter3 >= 0 and quarter4 >= 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_plan_line_item on budget_plan_line (item);

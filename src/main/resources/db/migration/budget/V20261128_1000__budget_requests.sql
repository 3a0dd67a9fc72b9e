-- Requests to spend, written by the head of a department for a unit of his or by an accountant for any, and their way until
-- the money is set aside and used.
create table budget_request (
    id bigint not null auto_increment primary key,
    year smallint not null,
    holder_unit_id bigint not null,
    -- The unit that asks.
    unit_id bigint not null,
    number varchar(60) null,
    summary varchar(400) not null,
    explanation varchar(2000) null,
    needed_by date not null,
    -- Whether an accountant wrote it: then nobody has to take it first.
    by_finance boolean not null,
    state varchar(20) not null,
    maker_account_id bigint not null,
    maker_person_id bigint null,
    maker varchar(120) not null,
    made_at datetime(6) not null,
    taker_account_id bigint null,
    taker_person_id bigint null,
    taken_at datetime(6) null,
    checker_account_id bigint null,
    checker_person_id bigint null,
    checked_at datetime(6) null,
    approver_account_id bigint null,
    approver_person_id bigint null,
    approved_at datetime(6) null,
    returned_reason varchar(500) null,
    search_key varchar(1200) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_budget_request_year foreign key (year) references budget_year (year),
    constraint ck_budget_request_state check (state in ('ASKED', 'DRAFT', 'CHECKED', 'APPROVED', 'CLOSED', 'RETURNED',
        'CANCELLED')),
    constraint ck_budget_request_signed check (state not in ('APPROVED', 'CLOSED')
        or (checker_account_id is not null and approver_account_id is not null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_request_year on budget_request (year, needed_by, id);
create index ix_budget_request_state on budget_request (state, id);
create index ix_budget_request_unit on budget_request (unit_id, id);

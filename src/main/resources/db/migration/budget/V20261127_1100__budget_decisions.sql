-- Documents that give, move or take back the estimate. What a day counts from is the day of the decision, unless the decision
-- says another one; what lapses by law has neither number nor day, but the article.
create table budget_decision (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    year smallint not null,
    holder_unit_id bigint not null,
    number varchar(60) null,
    decided_on date null,
    issuer varchar(200) null,
    legal_basis varchar(200) null,
    effective_on date null,
    summary varchar(400) not null,
    state varchar(20) not null,
    maker_account_id bigint not null,
    maker_person_id bigint null,
    maker varchar(120) not null,
    made_at datetime(6) not null,
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
    constraint fk_budget_decision_year foreign key (year) references budget_year (year),
    constraint ck_budget_decision_kind check (kind in ('ALLOCATION', 'SUPPLEMENT', 'ADJUSTMENT', 'WITHDRAWAL', 'HOLD_BACK',
        'PROVISIONAL', 'CARRY_OVER', 'SPLIT')),
    constraint ck_budget_decision_state check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'RETURNED', 'CANCELLED', 'REVERSED')),
    constraint ck_budget_decision_signed check (state not in ('APPROVED', 'REVERSED')
        or (checker_account_id is not null and approver_account_id is not null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_decision_year on budget_decision (year, decided_on, id);
create index ix_budget_decision_state on budget_decision (state, id);
create index ix_budget_decision_number on budget_decision (number);

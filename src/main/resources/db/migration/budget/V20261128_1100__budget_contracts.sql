-- Contracts: what they are worth, whose money they bind, and until when they are secured. What an approved appendix changes
-- stands beside what was first agreed.
create table budget_contract (
    id bigint not null auto_increment primary key,
    number varchar(60) not null,
    signed_on date not null,
    summary varchar(400) not null,
    supplier_id bigint not null,
    payee_account varchar(30) null,
    payee_bank varchar(200) null,
    holder_unit_id bigint not null,
    amount decimal(18,0) not null,
    amount_now decimal(18,0) not null,
    advance_percent smallint null,
    advance_limit decimal(18,0) not null,
    advance_limit_now decimal(18,0) not null,
    starts_on date null,
    ends_on date null,
    ends_now date null,
    retention_percent smallint null,
    retention decimal(18,0) not null,
    retention_until date null,
    liquidation_number varchar(60) null,
    liquidated_on date null,
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
    search_key varchar(2000) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_budget_contract_supplier foreign key (supplier_id) references budget_supplier (id),
    constraint ck_budget_contract_state check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'RETURNED', 'CANCELLED')),
    constraint ck_budget_contract_amount check (amount > 0 and amount_now > 0),
    constraint ck_budget_contract_advance check (advance_limit between 0 and amount
        and advance_limit_now between 0 and amount_now),
    constraint ck_budget_contract_retention check (retention between 0 and amount),
    constraint ck_budget_contract_liquidated check (liquidated_on is null or state = 'APPROVED'),
    constraint ck_budget_contract_signed check (state <> 'APPROVED'
        or (checker_account_id is not null and approver_account_id is not null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_contract_state on budget_contract (state, liquidated_on, id);
create index ix_budget_contract_signed on budget_contract (signed_on, id);
create index ix_budget_contract_number on budget_contract (number);
create index ix_budget_contract_supplier on budget_contract (supplier_id);

create table budget_contract_appendix (
    id bigint not null auto_increment primary key,
    contract_id bigint not null,
    number varchar(60) not null,
    signed_on date not null,
    amount_change decimal(18,0) not null,
    new_advance_limit decimal(18,0) null,
    new_ends_on date null,
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
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_budget_contract_appendix foreign key (contract_id) references budget_contract (id),
    constraint ck_budget_contract_appendix_state check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'RETURNED', 'CANCELLED')),
    constraint ck_budget_contract_appendix_signed check (state <> 'APPROVED'
        or (checker_account_id is not null and approver_account_id is not null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Whose money is bound, in which year. A line of an appendix, which may be below zero, adds to those of the contract
-- (appendix 0).
create table budget_contract_line (
    contract_id bigint not null,
    appendix_id bigint not null default 0,
    line_no int not null,
    year smallint not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    using_unit_id bigint null,
    task_id bigint null,
    amount decimal(18,0) not null,
    -- The reservation of an approved request that is taken over, and the one that was opened on approval.
    request_reservation_id bigint null,
    reservation_id bigint null,
    primary key (contract_id, appendix_id, line_no),
    constraint fk_budget_contract_line foreign key (contract_id) references budget_contract (id),
    constraint fk_budget_contract_line_year foreign key (year) references budget_year (year),
    constraint fk_budget_contract_line_request foreign key (request_reservation_id) references budget_reservation (id),
    constraint fk_budget_contract_line_commitment foreign key (reservation_id) references budget_reservation (id),
    constraint ck_budget_contract_line_amount check (amount <> 0 and (appendix_id > 0 or amount > 0))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_contract_line_unit on budget_contract_line (using_unit_id);
create index ix_budget_contract_line_task on budget_contract_line (task_id);

create table budget_contract_guarantee (
    contract_id bigint not null,
    line_no int not null,
    kind varchar(20) not null,
    amount decimal(18,0) not null,
    bank varchar(200) not null,
    number varchar(60) not null,
    starts_on date null,
    ends_on date not null,
    primary key (contract_id, line_no),
    constraint fk_budget_contract_guarantee foreign key (contract_id) references budget_contract (id),
    constraint ck_budget_contract_guarantee_kind check (kind in ('PERFORMANCE', 'ADVANCE')),
    constraint ck_budget_contract_guarantee_amount check (amount > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_contract_guarantee_end on budget_contract_guarantee (ends_on);

create table budget_contract_acceptance (
    contract_id bigint not null,
    line_no int not null,
    number varchar(60) not null,
    accepted_on date not null,
    amount decimal(18,0) not null,
    primary key (contract_id, line_no),
    constraint fk_budget_contract_acceptance foreign key (contract_id) references budget_contract (id),
    constraint ck_budget_contract_acceptance_amount check (amount > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Of which end the accountants have been told, so that they are told once.
create table budget_contract_reminder (
    contract_id bigint not null,
    what varchar(20) not null,
    ends_on date not null,
    told_at datetime(6) not null,
    primary key (contract_id, what, ends_on),
    constraint fk_budget_contract_reminder foreign key (contract_id) references budget_contract (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- A payment names its contract. What is paid although the guarantee of an advance has ended is said so on the payment.
alter table budget_voucher add column after_guarantee boolean not null default false;
alter table budget_voucher add constraint fk_budget_voucher_contract foreign key (contract_id) references budget_contract (id);
create index ix_budget_voucher_contract on budget_voucher (contract_id, state);

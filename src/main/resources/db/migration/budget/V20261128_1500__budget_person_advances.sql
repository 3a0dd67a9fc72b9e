-- Money that the Office has advanced to a person. It stands apart from the ledger: what the Treasury sees was drawn before.
-- The person is written as on the day, whatever becomes of the directory.
create table budget_person_advance (
    id bigint not null auto_increment primary key,
    number varchar(60) not null,
    asked_on date not null,
    person_id bigint not null,
    person_name varchar(120) not null,
    person_sort varbinary(400) not null,
    unit_id bigint null,
    purpose varchar(400) not null,
    activity varchar(400) null,
    amount decimal(18,0) not null,
    cash_source varchar(200) null,
    voucher_id bigint null,
    due_on date not null,
    state varchar(20) not null,
    paid_on date null,
    paid_by varchar(120) null,
    paid_at datetime(6) null,
    -- The sums of the settlements, changed in the transaction that adds one.
    spent decimal(18,0) not null default 0,
    given_back decimal(18,0) not null default 0,
    extra_paid decimal(18,0) not null default 0,
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
    search_key varchar(1600) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_budget_person_advance_voucher foreign key (voucher_id) references budget_voucher (id),
    constraint ck_budget_person_advance_amount check (amount > 0),
    constraint ck_budget_person_advance_sums check (spent >= 0 and given_back >= 0 and extra_paid >= 0),
    constraint ck_budget_person_advance_due check (due_on >= asked_on),
    constraint ck_budget_person_advance_state check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'RETURNED', 'CANCELLED')),
    constraint ck_budget_person_advance_signed check (state <> 'APPROVED'
        or (checker_account_id is not null and approver_account_id is not null)),
    -- Paid out or not stands beside how far it was signed: it is paid once it is approved, and settled when nothing is left.
    constraint ck_budget_person_advance_paid check (paid_on is null or state = 'APPROVED')
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_person_advance_asked on budget_person_advance (asked_on, id);
create index ix_budget_person_advance_person on budget_person_advance (person_id, state, due_on);
create index ix_budget_person_advance_state on budget_person_advance (state, due_on);
create index ix_budget_person_advance_unit on budget_person_advance (unit_id);
create index ix_budget_person_advance_number on budget_person_advance (number);

-- What the person spent, gave back, or got because more was spent than advanced. Rows are only ever added; a mistake is taken
-- back by a row with the opposite amounts that names it.
create table budget_person_settlement (
    id bigint not null auto_increment primary key,
    advance_id bigint not null,
    settled_on date not null,
    spent decimal(18,0) not null,
    given_back decimal(18,0) not null,
    extra_paid decimal(18,0) not null,
    document_number varchar(60) not null,
    note varchar(500) null,
    reverses_id bigint null,
    account_id bigint not null,
    done_by varchar(120) not null,
    done_at datetime(6) not null,
    constraint fk_budget_person_settlement foreign key (advance_id) references budget_person_advance (id),
    constraint fk_budget_person_settlement_reverses foreign key (reverses_id) references budget_person_settlement (id),
    constraint uk_budget_person_settlement_reverses unique (reverses_id),
    constraint ck_budget_person_settlement check (spent <> 0 or given_back <> 0 or extra_paid <> 0),
    constraint ck_budget_person_settlement_sign check (
        (reverses_id is null and spent >= 0 and given_back >= 0 and extra_paid >= 0)
        or (reverses_id is not null and spent <= 0 and given_back <= 0 and extra_paid <= 0))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_person_settlement_advance on budget_person_settlement (advance_id, id);

create trigger tr_budget_person_settlement_no_update before update on budget_person_settlement for each row
    signal sqlstate '45000' set message_text = 'settlements of advances are only ever added to';
create trigger tr_budget_person_settlement_no_delete before delete on budget_person_settlement for each row
    signal sqlstate '45000' set message_text = 'settlements of advances are only ever added to';

-- When somebody was last reminded of an advance that is overdue.
create table budget_person_reminder (
    advance_id bigint not null primary key,
    reminded_on date not null,
    constraint fk_budget_person_reminder foreign key (advance_id) references budget_person_advance (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

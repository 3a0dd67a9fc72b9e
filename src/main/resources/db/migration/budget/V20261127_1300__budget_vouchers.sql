-- Payment documents and their way through the Treasury. A payee is written as it stood on the day, whatever becomes of the
-- supplier's record.
create table budget_voucher (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    year smallint not null,
    holder_unit_id bigint not null,
    number varchar(60) not null,
    drawn_on date not null,
    method varchar(20) not null,
    estimate_type varchar(20) not null,
    supplier_id bigint null,
    payee_name varchar(200) null,
    payee_account varchar(30) null,
    payee_bank varchar(200) null,
    contract_id bigint null,
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
    constraint fk_budget_voucher_year foreign key (year) references budget_year (year),
    constraint fk_budget_voucher_supplier foreign key (supplier_id) references budget_supplier (id),
    constraint ck_budget_voucher_kind check (kind in ('DRAW_ACTUAL', 'DRAW_ADVANCE', 'SETTLEMENT', 'RETURN_ADVANCE',
        'RETURN_ACTUAL', 'REMITTANCE', 'RECLASSIFICATION')),
    constraint ck_budget_voucher_method check (method in ('TRANSFER', 'CASH')),
    constraint ck_budget_voucher_type check (estimate_type in ('OFFICIAL', 'PROVISIONAL', 'AHEAD')),
    constraint ck_budget_voucher_state check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'SENT', 'RECORDED', 'REFUSED',
        'RETURNED', 'CANCELLED', 'REVERSED')),
    constraint ck_budget_voucher_signed check (state not in ('APPROVED', 'SENT', 'RECORDED', 'REFUSED', 'REVERSED')
        or (checker_account_id is not null and approver_account_id is not null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_voucher_year on budget_voucher (year, drawn_on, id);
create index ix_budget_voucher_state on budget_voucher (state, id);
create index ix_budget_voucher_number on budget_voucher (number);
create index ix_budget_voucher_supplier on budget_voucher (supplier_id);

-- The ledger itself. Rows are only ever added; a correction is a row that takes another one back and names it.
create table budget_entry (
    id bigint not null auto_increment primary key,
    share_id bigint not null,
    year smallint not null,
    kind varchar(20) not null,
    amount decimal(18,0) not null,
    -- The subitem from which money went out or came back; for a settled advance the one it was drawn on.
    subitem varchar(10) null,
    settled_subitem varchar(10) null,
    carried decimal(18,0) not null,
    granted decimal(18,0) not null,
    provisional decimal(18,0) not null,
    held decimal(18,0) not null,
    advance decimal(18,0) not null,
    actual decimal(18,0) not null,
    used_by_unit_id bigint not null,
    document_kind varchar(40) not null,
    document_id bigint not null,
    document_line int not null,
    document_number varchar(60) null,
    document_date date null,
    issuer varchar(200) null,
    legal_basis varchar(200) null,
    effective_date date not null,
    -- The month, or 13 for what belongs to the year and came after its end.
    period tinyint not null,
    estimate_type varchar(20) null,
    contract_id bigint null,
    supplier_id bigint null,
    event_ref varchar(60) null,
    reason varchar(1000) null,
    settles_id bigint null,
    reverses_id bigint null,
    run_id bigint null,
    maker_id bigint null,
    checker_id bigint null,
    approver_id bigint null,
    recorded_at datetime(6) not null,
    recorded_by varchar(120) not null,
    search_key varchar(1600) not null,
    constraint fk_budget_entry_share foreign key (share_id) references budget_share (id),
    constraint uk_budget_entry_reverses unique (reverses_id),
    constraint ck_budget_entry_amount check (amount <> 0),
    constraint ck_budget_entry_period check (period between 1 and 13),
    constraint ck_budget_entry_estimate_type check (estimate_type in ('OFFICIAL', 'PROVISIONAL', 'AHEAD')),
    constraint ck_budget_entry_kind check (kind in ('ALLOCATION', 'SUPPLEMENT', 'ADJUSTMENT', 'WITHDRAWAL', 'CARRIED',
        'CARRIED_ADVANCE', 'HOLD_BACK', 'PROVISIONAL', 'SPLIT', 'DRAW_ADVANCE', 'DRAW_ACTUAL', 'SETTLEMENT',
        'RETURN_ADVANCE', 'RETURN_ACTUAL', 'REMITTANCE', 'RECLASSIFICATION', 'PAYMENT_ORDER'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_entry_share on budget_entry (share_id, effective_date, id);
create index ix_budget_entry_year on budget_entry (year, effective_date, id);
create index ix_budget_entry_document on budget_entry (document_kind, document_id, document_line);
create index ix_budget_entry_number on budget_entry (document_number);
create index ix_budget_entry_settles on budget_entry (settles_id);
create index ix_budget_entry_user on budget_entry (used_by_unit_id, year, effective_date, id);
create index ix_budget_entry_kind on budget_entry (year, kind, effective_date, id);
create index ix_budget_entry_subitem on budget_entry (year, subitem, effective_date, id);
create index ix_budget_entry_contract on budget_entry (contract_id);
create index ix_budget_entry_supplier on budget_entry (supplier_id);
create index ix_budget_entry_event on budget_entry (event_ref);
create index ix_budget_entry_run on budget_entry (run_id);

create trigger tr_budget_entry_no_update before update on budget_entry for each row
    signal sqlstate '45000' set message_text = 'the ledger is only ever added to';
create trigger tr_budget_entry_no_delete before delete on budget_entry for each row
    signal sqlstate '45000' set message_text = 'the ledger is only ever added to';

-- Each time a payment document was sent to the Treasury, and what the Treasury answered.
create table budget_submission (
    voucher_id bigint not null,
    attempt int not null,
    dossier_number varchar(60) not null,
    sent_at datetime(6) not null,
    sent_by varchar(120) not null,
    state varchar(20) not null,
    treasury_date date null,
    refusal_reason varchar(500) null,
    answered_at datetime(6) null,
    answered_by varchar(120) null,
    note varchar(400) null,
    primary key (voucher_id, attempt),
    constraint fk_budget_submission foreign key (voucher_id) references budget_voucher (id),
    constraint ck_budget_submission_state check (state in ('SENT', 'RECORDED', 'REFUSED')),
    constraint ck_budget_submission_answer check ((state = 'SENT') = (answered_at is null)),
    constraint ck_budget_submission_recorded check (state <> 'RECORDED' or treasury_date is not null),
    constraint ck_budget_submission_refused check (state <> 'REFUSED' or refusal_reason is not null)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_submission_state on budget_submission (state, sent_at);
create index ix_budget_submission_dossier on budget_submission (dossier_number);

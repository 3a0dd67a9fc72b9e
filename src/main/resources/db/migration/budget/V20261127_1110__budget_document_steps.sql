-- Who did what with a document of the budget, step by step, whatever kind of document it is: whoever once wrote in it neither
-- checks nor approves it.
create table budget_document_step (
    id bigint not null auto_increment primary key,
    document_kind varchar(40) not null,
    document_id bigint not null,
    action varchar(20) not null,
    account_id bigint not null,
    person_id bigint null,
    done_by varchar(120) not null,
    done_at datetime(6) not null,
    reason varchar(500) null,
    constraint ck_budget_document_step check (action in ('SAVE', 'CHECK', 'APPROVE', 'RETURN', 'CANCEL', 'REVERSE'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_document_step on budget_document_step (document_kind, document_id, id);

-- Papers made beside the page: long ones, several at once, those of schedules. account_id and delegation_id are ids of the
-- security module; no foreign key crosses modules.

create table reporting_job (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    -- Under which delegation it was asked for: its rights are read again when the job runs.
    delegation_id bigint null,
    origin varchar(20) not null,
    packing varchar(20) not null,
    title varchar(300) not null,
    -- Report, query and format of each paper, in their order, as a list.
    parts longtext not null,
    state varchar(20) not null,
    done int not null default 0,
    total int not null,
    -- Which of the office's seats makes it, and how many times that was begun.
    seat varchar(20) null,
    tries int not null default 0,
    created_by varchar(120) not null,
    created_at datetime(6) not null,
    started_at datetime(6) null,
    ended_at datetime(6) null,
    -- The result lies in the folder of papers under file_key, until it is too old.
    file_key varchar(80) null,
    file_name varchar(300) null,
    media_type varchar(120) null,
    file_size bigint null,
    -- What went wrong: with which of the papers, the key of a sentence and its values.
    fault text null,
    constraint ck_reporting_job_origin check (origin in ('ASKED', 'SCHEDULE')),
    constraint ck_reporting_job_packing check (packing in ('SINGLE', 'PDF', 'ZIP')),
    constraint ck_reporting_job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_reporting_job_account on reporting_job (account_id, created_at);
create index ix_reporting_job_state on reporting_job (state, id);
create index ix_reporting_job_created on reporting_job (created_at);

-- Files that people import: the run with what became of it, its rows as they were read, and how each person's columns were
-- understood the last time. account_id is an id of the security module; no foreign key crosses modules.

create table import_run (
    id bigint not null auto_increment primary key,
    code varchar(60) not null,
    state varchar(20) not null,
    file_name varchar(200) not null,
    sha256 char(64) not null,
    -- The heading of the file as a list, and the place of each field in it by its name.
    headings longtext not null,
    mapping longtext not null,
    since_1904 boolean not null,
    row_count int not null,
    created int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    refused int not null default 0,
    -- Whether the refused rows were left out by choice.
    left_out boolean not null default false,
    -- What stopped it: the key of a sentence and its values.
    trouble longtext null,
    account_id bigint not null,
    started_by varchar(120) not null,
    started_at datetime(6) not null,
    applied_by varchar(120) null,
    applied_at datetime(6) null,
    constraint ck_import_run_state check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_import_run_code on import_run (code, started_at);
create index ix_import_run_started on import_run (started_at);

-- The cells as text in the order of the file; what is to become of the row, and why or how.
create table import_row (
    run_id bigint not null,
    row_no int not null,
    cells longtext not null,
    action varchar(20) null,
    reasons longtext null,
    differences longtext null,
    constraint pk_import_row primary key (run_id, row_no),
    constraint fk_import_row_run foreign key (run_id) references import_run (id) on delete cascade,
    constraint ck_import_row_action check (action is null or action in ('CREATE', 'CHANGE', 'UNCHANGED', 'REFUSED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_import_row_action on import_row (run_id, action, row_no);

create table import_mapping (
    account_id bigint not null,
    code varchar(60) not null,
    body longtext not null,
    constraint pk_import_mapping primary key (account_id, code)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- One import of a kind writes at a time: whoever writes holds its line.
create table import_turn (
    code varchar(60) not null primary key
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

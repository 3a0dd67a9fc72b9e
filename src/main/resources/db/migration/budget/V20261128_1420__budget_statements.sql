-- Statements of the Treasury that were compared with the payment documents: the file, and of each of its lines what it was
-- found to be, with what stands here beside it. Kept as they were on that day, whatever becomes of the documents.
create table budget_statement (
    id bigint not null auto_increment primary key,
    unit_code varchar(40) not null,
    file_name varchar(200) not null,
    sha256 char(64) not null,
    first_day date not null,
    last_day date not null,
    line_count int not null,
    recorded int not null,
    agreed int not null,
    differing int not null,
    lacking int not null,
    imported_by varchar(120) not null,
    imported_at datetime(6) not null,
    search_key varchar(600) not null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_statement_day on budget_statement (last_day, id);

create table budget_statement_line (
    statement_id bigint not null,
    line_no int not null,
    row_no int null,
    result varchar(20) not null,
    document_number varchar(60) null,
    dossier_number varchar(60) null,
    treasury_date date null,
    codes varchar(60) null,
    amount numeric(18, 0) null,
    voucher_id bigint null,
    our_date date null,
    our_codes varchar(60) null,
    our_amount numeric(18, 0) null,
    constraint pk_budget_statement_line primary key (statement_id, line_no),
    constraint fk_budget_statement_line foreign key (statement_id) references budget_statement (id),
    constraint fk_budget_statement_line_voucher foreign key (voucher_id) references budget_voucher (id),
    constraint ck_budget_statement_line_result check (result in ('RECORDED', 'AGREED', 'AMOUNT', 'CODES', 'DAY', 'UNKNOWN',
        'UNREAD', 'LACKING'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_statement_line_voucher on budget_statement_line (voucher_id);

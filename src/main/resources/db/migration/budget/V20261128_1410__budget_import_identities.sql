-- By what a line of an accounting program is the same line again, and which line it became here. A line whose document was
-- given up or taken back may come again; it then names the new document.
create table budget_import_identity (
    id bigint not null auto_increment primary key,
    year smallint not null,
    holder_unit_id bigint not null,
    source_system varchar(60) not null,
    kind varchar(20) not null,
    number varchar(60) not null,
    document_date date not null,
    line_no int not null,
    voucher_id bigint not null,
    voucher_line int not null,
    amount numeric(18, 0) not null,
    constraint uk_budget_import_identity unique (year, holder_unit_id, source_system, kind, number, document_date, line_no),
    constraint fk_budget_import_identity foreign key (voucher_id) references budget_voucher (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- The salaries of a month are one document of a unit.
create table budget_salary_month (
    year smallint not null,
    month smallint not null,
    holder_unit_id bigint not null,
    unit_id bigint not null,
    voucher_id bigint not null,
    constraint pk_budget_salary_month primary key (year, month, holder_unit_id, unit_id),
    constraint fk_budget_salary_month foreign key (voucher_id) references budget_voucher (id),
    constraint ck_budget_salary_month check (month between 1 and 12)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

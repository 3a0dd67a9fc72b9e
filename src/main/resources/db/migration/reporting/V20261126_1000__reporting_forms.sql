-- The texts and habits of each kind of paper, as versions with dates: a paper about a day is printed with what held then.
-- What is shipped with the application is added at its start; the office may change every text of it.

create table reporting_form (
    id bigint not null auto_increment primary key,
    code varchar(80) not null,
    valid_from date not null,
    valid_to date null,
    family varchar(20) not null,
    form_code varchar(160) null,
    legal_line varchar(400) null,
    basis varchar(400) null,
    unit varchar(20) not null,
    zero varchar(20) not null,
    negative varchar(20) not null,
    sheet varchar(20) null,
    verified boolean not null default false,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_reporting_form unique (code, valid_from),
    constraint ck_reporting_form_family check (family in ('PARTY', 'STATE', 'ACCOUNTING', 'TREASURY')),
    constraint ck_reporting_form_unit check (unit in ('DONG', 'THOUSAND', 'MILLION')),
    constraint ck_reporting_form_zero check (zero in ('DASH', 'ZERO', 'BLANK')),
    constraint ck_reporting_form_negative check (negative in ('MINUS', 'BRACKETS')),
    constraint ck_reporting_form_sheet check (sheet in ('A4_PORTRAIT', 'A4_LANDSCAPE', 'A3_PORTRAIT', 'A3_LANDSCAPE')),
    constraint ck_reporting_form_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- standard is the wording of the law or the model, with which the text is compared; null where the office is free.
create table reporting_form_text (
    form_id bigint not null,
    text_key varchar(80) not null,
    sort_order int not null,
    standard varchar(1000) null,
    text varchar(1000) not null,
    shown boolean not null default true,
    primary key (form_id, text_key),
    constraint fk_reporting_form_text_form foreign key (form_id) references reporting_form (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

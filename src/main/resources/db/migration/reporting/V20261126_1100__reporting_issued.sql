-- Papers that were issued, as they left the office: the bytes of the PDF, their hash, what they were made from. None is ever
-- changed or taken out; it ends once, by being withdrawn or replaced.

-- How papers of one kind are numbered from one day until another. valid_to is the first day on which it no longer holds.
create table reporting_number_scheme (
    id bigint not null auto_increment primary key,
    report varchar(80) not null,
    issuer varchar(160) not null,
    type_code varchar(20) not null,
    organ_code varchar(20) not null,
    family varchar(20) not null,
    restarts varchar(10) not null,
    leading_zero boolean not null,
    first_no int not null,
    valid_from date not null,
    valid_to date null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_reporting_number_scheme unique (report, valid_from),
    constraint ck_reporting_number_scheme_family check (family in ('PARTY', 'STATE')),
    constraint ck_reporting_number_scheme_restarts check (restarts in ('TERM', 'YEAR')),
    constraint ck_reporting_number_scheme_first check (first_no >= 1),
    constraint ck_reporting_number_scheme_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- The last number given in each row of numbers: an organ, a type of document, a term or a year.
create table reporting_number (
    number_key varchar(120) not null primary key,
    last_no int not null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- report is the id of a definition, account_id an account of the security module; no foreign key crosses modules.
-- parameters is the query of the stable link, without its question mark.
create table reporting_issued (
    id bigint not null auto_increment primary key,
    report varchar(80) not null,
    form_id bigint null,
    title varchar(1000) not null,
    file_name varchar(1000) not null,
    parameters varchar(4000) not null,
    search_key varchar(600) not null,
    bytes longblob not null,
    sha256 char(64) not null,
    size_bytes int not null,
    number_text varchar(120) null,
    scheme_id bigint null,
    number_key varchar(120) null,
    serial int null,
    check_code char(10) not null,
    issued_on date not null,
    issued_at datetime(6) not null,
    account_id bigint not null,
    issued_by varchar(120) not null,
    replaces_id bigint null,
    state varchar(20) not null,
    replaced_by_id bigint null,
    ended_at datetime(6) null,
    ended_by varchar(120) null,
    end_reason varchar(500) null,
    constraint uk_reporting_issued_number unique (number_key, serial),
    constraint uk_reporting_issued_code unique (check_code),
    constraint uk_reporting_issued_replaces unique (replaces_id),
    constraint fk_reporting_issued_form foreign key (form_id) references reporting_form (id),
    constraint fk_reporting_issued_scheme foreign key (scheme_id) references reporting_number_scheme (id),
    constraint fk_reporting_issued_replaces foreign key (replaces_id) references reporting_issued (id),
    constraint fk_reporting_issued_replaced_by foreign key (replaced_by_id) references reporting_issued (id),
    constraint ck_reporting_issued_state check (state in ('ISSUED', 'WITHDRAWN', 'REPLACED')),
    constraint ck_reporting_issued_ended check ((state = 'ISSUED') = (ended_at is null)),
    constraint ck_reporting_issued_replaced check ((state = 'REPLACED') = (replaced_by_id is not null)),
    constraint ck_reporting_issued_numbered check ((number_key is null) = (serial is null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_reporting_issued_on on reporting_issued (issued_on);
create index ix_reporting_issued_report on reporting_issued (report, id);

create trigger tr_reporting_issued_no_delete before delete on reporting_issued for each row
    signal sqlstate '45000' set message_text = 'issued papers are only ever added to';

delimiter //
create trigger tr_reporting_issued_frozen before update on reporting_issued for each row
begin
    if old.state <> 'ISSUED' or new.state = 'ISSUED' then
        signal sqlstate '45000' set message_text = 'an issued paper ends once';
    end if;
    if not (new.id <=> old.id and new.report <=> old.report and new.form_id <=> old.form_id
            and cast(new.title as binary) <=> cast(old.title as binary) and cast(new.file_name as binary) <=> cast(old.file_name as binary)
            and cast(new.parameters as binary) <=> cast(old.parameters as binary) and cast(new.search_key as binary) <=> cast(old.search_key as binary)
            and new.bytes <=> old.bytes and new.sha256 <=> old.sha256 and new.size_bytes <=> old.size_bytes
            and cast(new.number_text as binary) <=> cast(old.number_text as binary) and new.scheme_id <=> old.scheme_id
            and cast(new.number_key as binary) <=> cast(old.number_key as binary) and new.serial <=> old.serial
            and new.check_code <=> old.check_code and new.issued_on <=> old.issued_on
            and new.issued_at <=> old.issued_at and new.account_id <=> old.account_id
            and cast(new.issued_by as binary) <=> cast(old.issued_by as binary) and new.replaces_id <=> old.replaces_id) then
        signal sqlstate '45000' set message_text = 'what was issued is never changed';
    end if;
end//
delimiter ;

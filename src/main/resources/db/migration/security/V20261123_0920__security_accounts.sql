-- Accounts and the roles they hold, each for a time and, where it matters, for a unit.
-- person_id and unit_id are ids of the directory; no foreign key crosses modules.

create table security_account (
    id bigint not null auto_increment primary key,
    username varchar(64) not null,
    person_id bigint null,
    display_name varchar(120) not null,
    password_hash varchar(200) not null,
    -- Who knows the password: this table, or the office's directory of accounts (LDAP).
    source varchar(20) not null default 'LOCAL',
    one_time_password boolean not null default false,
    enabled boolean not null default true,
    demonstration boolean not null default false,
    last_sign_in_at datetime(6) null,
    created_at datetime(6) not null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_security_account_username unique (username),
    constraint ck_security_account_source check (source in ('LOCAL', 'DIRECTORY'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table security_account_role (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    role varchar(30) not null,
    unit_id bigint null,
    valid_from datetime(6) not null,
    valid_to datetime(6) null,
    -- Who gave it and when: part of the answer to why somebody may do something.
    granted_by varchar(120) not null,
    granted_at datetime(6) not null,
    constraint fk_security_account_role_account foreign key (account_id) references security_account (id),
    constraint ck_security_account_role check (role in ('SECRETARY', 'DEPARTMENT_HEAD', 'FINANCE', 'CHIEF_ACCOUNTANT',
        'ASSET_MANAGER', 'CHIEF_OF_OFFICE', 'LEADER', 'AUDITOR', 'ADMIN', 'STAFF')),
    constraint ck_security_account_role_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_security_account_role_account on security_account_role (account_id);

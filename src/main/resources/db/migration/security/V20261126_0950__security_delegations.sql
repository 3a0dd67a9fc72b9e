-- Rights lent by one account to another for a time. What was lent is never deleted: records made under it name it.

create table security_delegation (
    id bigint not null auto_increment primary key,
    giver_account_id bigint not null,
    taker_account_id bigint not null,
    state varchar(20) not null,
    valid_from datetime(6) not null,
    valid_to datetime(6) not null,
    basis varchar(500) null,
    ended_at datetime(6) null,
    end_reason varchar(500) null,
    version int not null default 0,
    changed_by varchar(120) not null,
    changed_at datetime(6) not null,
    constraint fk_security_delegation_giver foreign key (giver_account_id) references security_account (id),
    constraint fk_security_delegation_taker foreign key (taker_account_id) references security_account (id),
    constraint ck_security_delegation_two check (giver_account_id <> taker_account_id),
    constraint ck_security_delegation_period check (valid_to > valid_from),
    constraint ck_security_delegation_state check (state in ('ASKED', 'GIVEN', 'DECLINED', 'ENDED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_security_delegation_giver on security_delegation (giver_account_id);
create index ix_security_delegation_taker on security_delegation (taker_account_id);

create table security_delegation_right (
    id bigint not null auto_increment primary key,
    delegation_id bigint not null,
    role varchar(30) not null,
    unit_id bigint null,
    constraint fk_security_delegation_right foreign key (delegation_id) references security_delegation (id),
    constraint ck_security_delegation_right_role check (role in ('SECRETARY', 'DEPARTMENT_HEAD', 'FINANCE',
        'CHIEF_ACCOUNTANT', 'ASSET_MANAGER', 'CHIEF_OF_OFFICE', 'LEADER', 'STAFF'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Who is or was signed in, from where and with what; and the second factor of those who want one.

create table security_sign_in (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    address varchar(64) null,
    device varchar(200) null,
    signed_in_at datetime(6) not null,
    last_active_at datetime(6) not null,
    second_factor boolean not null default false,
    ended_at datetime(6) null,
    ended_because varchar(20) null,
    constraint fk_security_sign_in_account foreign key (account_id) references security_account (id),
    constraint ck_security_sign_in_end check (ended_because in ('SIGNED_OUT', 'REVOKED', 'IDLE', 'TOO_LONG', 'LOCKED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_security_sign_in_account on security_sign_in (account_id, id);

create table security_second_factor (
    account_id bigint not null primary key,
    -- Encrypted with the installation's own key, which is not in the database.
    secret varchar(255) not null,
    confirmed_at datetime(6) null,
    -- The step of the last code that was taken: a code is good once.
    last_step bigint not null default 0,
    constraint fk_security_second_factor_account foreign key (account_id) references security_account (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table security_recovery_code (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    code_hash char(64) not null,
    used_at datetime(6) null,
    constraint fk_security_recovery_code_account foreign key (account_id) references security_account (id),
    constraint uk_security_recovery_code unique (account_id, code_hash)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

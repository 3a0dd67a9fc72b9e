-- The trail: who changed what, when, from where. Rows are only ever added; a job seals finished ones in blocks whose hashes
-- form a chain, so that a row changed, taken out or slipped in by somebody with power over the database is found.

create table audit_entry (
    id bigint not null auto_increment primary key,
    happened_at datetime(6) not null,
    -- 0 is the system itself, or nobody who has signed in.
    account_id bigint not null,
    actor_name varchar(120) not null,
    -- Whose rights were used, when it was done under a delegation.
    on_behalf_of varchar(120) null,
    address varchar(64) null,
    kind varchar(60) not null,
    record_id varchar(120) not null,
    action varchar(40) not null,
    before_values longtext null,
    after_values longtext null,
    reason varchar(1000) null,
    actor_key varchar(120) not null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_audit_entry_record on audit_entry (kind, record_id, id);
create index ix_audit_entry_at on audit_entry (happened_at);
create index ix_audit_entry_account on audit_entry (account_id, id);

create table audit_seal (
    id bigint not null auto_increment primary key,
    first_id bigint not null,
    last_id bigint not null,
    entries int not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    sealed_at datetime(6) not null,
    constraint uk_audit_seal_first unique (first_id),
    constraint ck_audit_seal_range check (last_id >= first_id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create trigger tr_audit_entry_no_update before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the trail is only ever added to';
create trigger tr_audit_entry_no_delete before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the trail is only ever added to';
create trigger tr_audit_seal_no_update before update on audit_seal for each row
    signal sqlstate '45000' set message_text = 'seals are only ever added to';
create trigger tr_audit_seal_no_delete before delete on audit_seal for each row
    signal sqlstate '45000' set message_text = 'seals are only ever added to';

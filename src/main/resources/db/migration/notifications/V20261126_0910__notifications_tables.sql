-- What people are told: the key of a sentence and its values, so that each reads it in a language of his own; what each
-- wants mailed, and the mails on their way. account_id is an id of the security module; no foreign key crosses modules.

create table notifications_notice (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    topic varchar(60) not null,
    sentence varchar(120) not null,
    args longtext not null,
    link varchar(500) null,
    restricted boolean not null,
    created_at datetime(6) not null,
    read_at datetime(6) null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
-- What is unread, and how much of it, is read from the first alone; the list with everything goes along the second.
create index ix_notifications_notice_unread on notifications_notice (account_id, read_at, id);
create index ix_notifications_notice_account on notifications_notice (account_id, id);
create index ix_notifications_notice_read on notifications_notice (read_at);

create table notifications_choice (
    account_id bigint not null,
    topic varchar(60) not null,
    delivery varchar(10) not null,
    primary key (account_id, topic),
    constraint ck_notifications_choice check (delivery in ('BELL', 'MAIL', 'DIGEST'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- The same hour twice means that no hour is quiet.
create table notifications_preference (
    account_id bigint not null primary key,
    quiet_from time not null,
    quiet_to time not null,
    digest_at time not null,
    mail_language varchar(5) not null,
    constraint ck_notifications_preference check (mail_language in ('vi', 'en'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table notifications_mail (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    notice_id bigint not null,
    digest boolean not null,
    state varchar(10) not null,
    attempts int not null,
    due_at datetime(6) not null,
    fault varchar(20) null,
    settled_at datetime(6) null,
    constraint uk_notifications_mail_notice unique (notice_id),
    constraint fk_notifications_mail_notice foreign key (notice_id) references notifications_notice (id),
    constraint ck_notifications_mail_state check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'GIVEN_UP'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_notifications_mail_due on notifications_mail (state, due_at);

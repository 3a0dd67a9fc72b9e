-- What people were typing when they left, and how each of them wants to see a list. Both belong to one account alone;
-- account_id is an id of the security module; no foreign key crosses modules.

-- record_id is 0 for a record that does not exist yet; base_version is the version that was open.
create table form_draft (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    form varchar(60) not null,
    record_id bigint not null,
    base_version int not null,
    title varchar(200) not null,
    path varchar(300) not null,
    body longtext not null,
    saved_at datetime(6) not null,
    constraint uk_form_draft_account_form_record unique (account_id, form, record_id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_form_draft_saved_at on form_draft (saved_at);

-- The view without a name is the one in use: it changes with every column that is moved.
create table list_view (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    list varchar(60) not null,
    name varchar(60) not null,
    standard boolean not null default false,
    body longtext not null,
    changed_at datetime(6) not null,
    constraint uk_list_view_account_list_name unique (account_id, list, name)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

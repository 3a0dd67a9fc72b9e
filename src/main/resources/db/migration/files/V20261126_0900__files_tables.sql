-- What people attach to records. The bytes lie outside the database, each content once, under its SHA-256; here stands what
-- there is, to which record it belongs, and who brought it. Nothing is ever taken out but content that nothing refers to.

create table files_content (
    id bigint not null auto_increment primary key,
    sha256 char(64) not null,
    size_bytes bigint not null,
    file_type varchar(10) not null,
    stored_at datetime(6) not null,
    constraint uk_files_content_sha256 unique (sha256)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_files_content_stored on files_content (stored_at);

-- owner_kind and owner_id name a record of another module; no foreign key crosses modules.
create table files_attachment (
    id bigint not null auto_increment primary key,
    owner_kind varchar(60) not null,
    owner_id bigint not null,
    latest_version int not null,
    removed_at datetime(6) null,
    removed_by varchar(120) null,
    removal_reason varchar(500) null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_files_attachment_owner on files_attachment (owner_kind, owner_id);

create table files_version (
    id bigint not null auto_increment primary key,
    attachment_id bigint not null,
    version_no int not null,
    content_id bigint not null,
    name varchar(200) not null,
    account_id bigint not null,
    uploaded_by varchar(120) not null,
    uploaded_at datetime(6) not null,
    constraint uk_files_version_number unique (attachment_id, version_no),
    constraint fk_files_version_attachment foreign key (attachment_id) references files_attachment (id),
    constraint fk_files_version_content foreign key (content_id) references files_content (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

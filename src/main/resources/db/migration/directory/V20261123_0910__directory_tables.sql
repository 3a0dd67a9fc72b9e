-- Who and what the office arranges: units, people, leaders with dated short titles, organs with dated members,
-- rooms, vehicles and drivers, and the settings that papers and screens read.
-- search_key holds the text in lower case without tone marks (đ as d), because no collation of both servers folds đ.

create table directory_unit (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    name varchar(200) not null,
    short_name varchar(60) not null,
    kind varchar(20) not null,
    parent_id bigint null,
    sort_order int not null default 0,
    valid_from date not null,
    valid_to date null,
    -- How it ended: merged into a successor or dissolved without one, by which decision.
    successor_id bigint null,
    basis_number varchar(80) null,
    basis_date date null,
    basis_text varchar(300) null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_unit_code unique (code),
    constraint fk_directory_unit_parent foreign key (parent_id) references directory_unit (id),
    constraint fk_directory_unit_successor foreign key (successor_id) references directory_unit (id),
    constraint ck_directory_unit_kind check (kind in ('PARTY_BODY', 'OFFICE', 'OFFICE_ROOM', 'STATE_BODY', 'COMMUNE', 'OTHER')),
    constraint ck_directory_unit_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_person (
    id bigint not null auto_increment primary key,
    full_name varchar(120) not null,
    -- Orders people the Vietnamese way, given name first; see VietnameseNames.storedKey.
    name_key varbinary(1000) not null,
    -- The number on the desk, and the one in the pocket, which not everybody may see of a leader.
    phone varchar(40) null,
    mobile varchar(40) null,
    email varchar(120) null,
    -- Where the person sits.
    room varchar(80) null,
    active boolean not null default true,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_directory_person_name on directory_person (name_key);

create table directory_organ (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    name varchar(200) not null,
    short_name varchar(80) not null,
    sort_order int not null default 0,
    valid_from date not null,
    valid_to date null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_organ_code unique (code),
    constraint ck_directory_organ_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_leader (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    rank_order int not null,
    board_column boolean not null default true,
    valid_from date not null,
    valid_to date null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_leader_person unique (person_id),
    constraint fk_directory_leader_person foreign key (person_id) references directory_person (id),
    constraint ck_directory_leader_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- "Bí thư" of one organ is one person at a time, but another one next year: short titles are dated, unique per organ.
create table directory_leader_title (
    id bigint not null auto_increment primary key,
    leader_id bigint not null,
    organ_id bigint not null,
    short_title varchar(80) not null,
    full_title varchar(200) not null,
    main_title boolean not null default false,
    valid_from date not null,
    valid_to date null,
    search_key varchar(200) not null,
    constraint uk_directory_leader_title unique (organ_id, search_key, valid_from),
    constraint fk_directory_leader_title_leader foreign key (leader_id) references directory_leader (id),
    constraint fk_directory_leader_title_organ foreign key (organ_id) references directory_organ (id),
    constraint ck_directory_leader_title_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_organ_member (
    id bigint not null auto_increment primary key,
    organ_id bigint not null,
    leader_id bigint not null,
    role varchar(80) null,
    valid_from date not null,
    valid_to date null,
    constraint uk_directory_organ_member unique (organ_id, leader_id, valid_from),
    constraint fk_directory_organ_member_organ foreign key (organ_id) references directory_organ (id),
    constraint fk_directory_organ_member_leader foreign key (leader_id) references directory_leader (id),
    constraint ck_directory_organ_member_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_room (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    name varchar(120) not null,
    location varchar(160) null,
    capacity int null,
    equipment varchar(400) null,
    valid_to date null,
    sort_order int not null default 0,
    search_key varchar(800) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_room_code unique (code),
    constraint ck_directory_room_capacity check (capacity is null or capacity > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_driver (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    licence_class varchar(20) null,
    valid_to date null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_driver_person unique (person_id),
    constraint fk_directory_driver_person foreign key (person_id) references directory_person (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_vehicle (
    id bigint not null auto_increment primary key,
    plate varchar(20) not null,
    model varchar(120) not null,
    seats int not null,
    driver_id bigint null,
    asset_no varchar(40) null,
    valid_to date null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_vehicle_plate unique (plate),
    constraint fk_directory_vehicle_driver foreign key (driver_id) references directory_driver (id),
    constraint ck_directory_vehicle_seats check (seats > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table directory_setting (
    code varchar(60) not null primary key,
    setting_value varchar(2000) not null,
    changed_by varchar(120) null,
    changed_at datetime(6) null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- What a new installation starts with; the office changes it on the settings page.
insert into directory_setting (code, setting_value) values
    ('office.name', 'Văn phòng Tỉnh uỷ'),
    ('office.province', 'Lạng Sơn'),
    ('paper.place', 'Lạng Sơn'),
    ('paper.party-title', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    ('paper.superior', 'TỈNH UỶ LẠNG SƠN'),
    ('paper.issuer', 'VĂN PHÒNG'),
    ('paper.chapter', ''),
    ('paper.budget-code', ''),
    ('paper.treasury', ''),
    ('schedule.title', 'LỊCH CÔNG TÁC'),
    ('schedule.subject', 'của Thường trực Tỉnh uỷ và các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ'),
    ('schedule.recipients', '- Thường trực Tỉnh uỷ,\n- Các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ,\n- Các ban đảng, Đảng uỷ các cơ quan Đảng tỉnh, Đảng uỷ UBND tỉnh,\n- Lưu Văn phòng Tỉnh uỷ.'),
    ('schedule.signer-lines', 'CHÁNH VĂN PHÒNG'),
    ('schedule.signer-name', ''),
    ('schedule.empty-half-day', ''),
    ('schedule.duty', '');

-- Who was what, where and until when: positions, and the places people worked in.

create table directory_position (
    id bigint not null auto_increment primary key,
    name varchar(160) not null,
    short_name varchar(60) not null,
    level varchar(20) not null,
    sort_order int not null default 0,
    signs boolean not null default false,
    valid_from date not null,
    valid_to date null,
    search_key varchar(400) not null,
    name_key varchar(200) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_position_name unique (name_key, valid_from),
    constraint ck_directory_position_level check (level in ('COMMITTEE', 'BODY', 'ROOM', 'STAFF')),
    constraint ck_directory_position_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

insert into directory_position (name, short_name, level, sort_order, signs, valid_from, search_key, name_key) values
    ('Chánh Văn phòng', 'CVP', 'BODY', 10, true, '2000-01-01', 'chanh van phong cvp', 'chanh van phong'),
    ('Phó Chánh Văn phòng', 'PCVP', 'BODY', 20, true, '2000-01-01', 'pho chanh van phong pcvp', 'pho chanh van phong'),
    ('Trưởng phòng', 'TP', 'ROOM', 30, true, '2000-01-01', 'truong phong tp', 'truong phong'),
    ('Phó Trưởng phòng', 'PTP', 'ROOM', 40, false, '2000-01-01', 'pho truong phong ptp', 'pho truong phong'),
    ('Kế toán trưởng', 'KTT', 'ROOM', 50, true, '2000-01-01', 'ke toan truong ktt', 'ke toan truong'),
    ('Kế toán', 'KT', 'STAFF', 60, false, '2000-01-01', 'ke toan kt', 'ke toan'),
    ('Chuyên viên', 'CV', 'STAFF', 70, false, '2000-01-01', 'chuyen vien cv', 'chuyen vien'),
    ('Văn thư', 'VT', 'STAFF', 80, false, '2000-01-01', 'van thu vt', 'van thu'),
    ('Lái xe', 'LX', 'STAFF', 90, false, '2000-01-01', 'lai xe lx', 'lai xe');

-- Where a person works or worked. The position is of the catalogue, or in words that the catalogue does not have; a
-- beginning that nobody knows is left out. One place at a time is the main one: rights go by its unit.
create table directory_assignment (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    unit_id bigint null,
    position_id bigint null,
    position_text varchar(160) null,
    main_place boolean not null default true,
    valid_from date null,
    valid_to date null,
    search_key varchar(400) not null,
    constraint fk_directory_assignment_person foreign key (person_id) references directory_person (id),
    constraint fk_directory_assignment_unit foreign key (unit_id) references directory_unit (id),
    constraint fk_directory_assignment_position foreign key (position_id) references directory_position (id),
    constraint ck_directory_assignment_period check (valid_to is null or valid_from is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

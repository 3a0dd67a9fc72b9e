-- The leaders' week: activities with everything a schedule says about them, weeks with their approval, issued versions.
-- Ids of leaders, organs, units, people, rooms, vehicles and drivers are the directory's; no foreign key crosses modules.
-- Dates and times are wall-clock facts at the office; only "at" columns are instants (UTC).

create table calendar_kind (
    id bigint not null auto_increment primary key,
    code varchar(30) not null,
    name varchar(120) not null,
    -- How long such an activity is taken to last when nobody typed an end: for clashes only, never printed.
    assumed_minutes int not null default 90,
    -- An absence (mission, leave, study, treatment) keeps a leader from everything else.
    absence boolean not null default false,
    -- Holds time only, never content: state secrets are not typed.
    busy boolean not null default false,
    active boolean not null default true,
    sort_order int not null default 0,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_calendar_kind_code unique (code),
    constraint ck_calendar_kind_minutes check (assumed_minutes between 5 and 720)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

insert into calendar_kind (code, name, assumed_minutes, absence, busy, sort_order) values
    ('HOP', 'Họp, làm việc', 90, false, false, 10),
    ('GIAO_BAN', 'Giao ban', 90, false, false, 20),
    ('HN_BCH', 'Hội nghị Ban Chấp hành', 240, false, false, 30),
    ('HN_BTV', 'Hội nghị Ban Thường vụ', 240, false, false, 40),
    ('HN_TT', 'Họp Thường trực Tỉnh uỷ', 120, false, false, 50),
    ('CO_SO', 'Đi cơ sở, kiểm tra', 210, false, false, 60),
    ('TIEP_KHACH', 'Tiếp khách, đón đoàn', 60, false, false, 70),
    ('TIEP_CONG_DAN', 'Tiếp công dân', 180, false, false, 80),
    ('LE', 'Lễ, mít tinh, sự kiện', 90, false, false, 90),
    ('TAI_CO_QUAN', 'Làm việc tại cơ quan', 60, false, false, 100),
    ('CONG_TAC', 'Đi công tác', 480, true, false, 110),
    ('HOC_TAP', 'Học tập, bồi dưỡng', 480, true, false, 120),
    ('NGHI_PHEP', 'Nghỉ phép', 480, true, false, 130),
    ('NGHI_OM', 'Nghỉ ốm, điều trị', 480, true, false, 140),
    ('BAN', 'Bận', 90, false, true, 150);

create table calendar_week (
    id bigint not null auto_increment primary key,
    monday date not null,
    number_label varchar(20) null,
    state varchar(20) not null,
    issued_version int not null default 0,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_calendar_week_monday unique (monday),
    constraint ck_calendar_week_state check (state in ('DRAFTING', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table calendar_week_step (
    id bigint not null auto_increment primary key,
    week_id bigint not null,
    action varchar(20) not null,
    account_id bigint not null,
    done_by varchar(120) not null,
    done_at datetime(6) not null,
    reason varchar(500) null,
    constraint fk_calendar_week_step_week foreign key (week_id) references calendar_week (id),
    constraint ck_calendar_week_step_action check (action in ('SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'ISSUE'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- What was issued, word for word, as it was printed: names and titles of that day, not of today.
create table calendar_week_issue (
    id bigint not null auto_increment primary key,
    week_id bigint not null,
    version_no int not null,
    issued_by varchar(120) not null,
    issued_at datetime(6) not null,
    paper longtext not null,
    constraint uk_calendar_week_issue unique (week_id, version_no),
    constraint fk_calendar_week_issue_week foreign key (week_id) references calendar_week (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- A car on its way: from departure to return, which is not the time of the meeting. Several activities may share one.
create table calendar_trip (
    id bigint not null auto_increment primary key,
    vehicle_id bigint not null,
    driver_id bigint null,
    departs_at datetime null,
    returns_at datetime null,
    departs_from varchar(200) null,
    constraint ck_calendar_trip_period check (departs_at is null or returns_at is null or returns_at > departs_at)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table calendar_activity (
    id bigint not null auto_increment primary key,
    from_date date not null,
    to_date date not null,
    half_day varchar(10) not null,
    start_time time null,
    end_time time null,
    content varchar(2000) not null,
    kind_id bigint not null,
    state varchar(20) not null,
    state_reason varchar(500) null,
    replaced_by_id bigint null,
    room_id bigint null,
    place_text varchar(300) null,
    preparing_unit_id bigint null,
    preparing_text varchar(200) null,
    registering_unit_id bigint null,
    deputy_leader_id bigint null,
    specialist_person_id bigint null,
    meeting_form varchar(20) not null,
    connection_points varchar(500) null,
    technician_person_id bigint null,
    separate_invitation boolean not null default false,
    replaces_invitation boolean not null default false,
    basis_number varchar(80) null,
    basis_date date null,
    basis_text varchar(300) null,
    origin varchar(20) not null,
    programme_item_id bigint null,
    visibility varchar(20) not null,
    trip_id bigint null,
    note varchar(500) null,
    override_reason varchar(500) null,
    -- The interval it occupies for clashes; assumed_end tells whether its end was typed or is only likely.
    occupied_from datetime not null,
    occupied_to datetime not null,
    assumed_end boolean not null,
    identity_key varchar(80) not null,
    search_key varchar(2400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_calendar_activity_kind foreign key (kind_id) references calendar_kind (id),
    constraint fk_calendar_activity_replaced foreign key (replaced_by_id) references calendar_activity (id),
    constraint fk_calendar_activity_trip foreign key (trip_id) references calendar_trip (id),
    -- Queries rely on the longest: Period.LONGEST_DAYS.
    constraint ck_calendar_activity_dates check (to_date >= from_date and datediff(to_date, from_date) < 62),
    constraint ck_calendar_activity_half_day check (half_day in ('ALL_DAY', 'MORNING', 'AFTERNOON', 'EVENING')),
    constraint ck_calendar_activity_state check (state in ('DRAFT', 'REGISTERED', 'PLANNED', 'POSTPONED', 'CANCELLED')),
    constraint ck_calendar_activity_form check (meeting_form in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint ck_calendar_activity_origin check (origin in ('OFFICE', 'UNIT', 'PROGRAMME', 'CENTRAL')),
    constraint ck_calendar_activity_visibility check (visibility in ('INTERNAL', 'LEADERS')),
    constraint ck_calendar_activity_occupied check (occupied_to > occupied_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_calendar_activity_dates on calendar_activity (from_date, to_date);
create index ix_calendar_activity_to on calendar_activity (to_date);
create index ix_calendar_activity_room on calendar_activity (room_id, occupied_from);
create index ix_calendar_activity_identity on calendar_activity (identity_key);

create table calendar_chair (
    id bigint not null auto_increment primary key,
    activity_id bigint not null,
    position int not null,
    kind varchar(10) not null,
    ref_id bigint null,
    name_text varchar(200) null,
    constraint fk_calendar_chair_activity foreign key (activity_id) references calendar_activity (id),
    constraint uk_calendar_chair unique (activity_id, position),
    constraint ck_calendar_chair_kind check (kind in ('LEADER', 'ORGAN', 'UNIT', 'PERSON', 'TEXT')),
    constraint ck_calendar_chair_ref check ((kind = 'TEXT') = (ref_id is null))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_calendar_chair_ref on calendar_chair (kind, ref_id);

create table calendar_attendee (
    id bigint not null auto_increment primary key,
    activity_id bigint not null,
    position int not null,
    kind varchar(10) not null,
    ref_id bigint null,
    name_text varchar(300) null,
    role varchar(20) not null,
    excluded boolean not null default false,
    constraint fk_calendar_attendee_activity foreign key (activity_id) references calendar_activity (id),
    constraint uk_calendar_attendee unique (activity_id, position),
    constraint ck_calendar_attendee_kind check (kind in ('LEADER', 'ORGAN', 'UNIT', 'PERSON', 'TEXT')),
    constraint ck_calendar_attendee_ref check ((kind = 'TEXT') = (ref_id is null)),
    constraint ck_calendar_attendee_role check (role in ('ATTEND', 'LEAD_DELEGATION', 'SPEAK', 'AWARD'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_calendar_attendee_ref on calendar_attendee (kind, ref_id);

-- "A uỷ quyền B": frees A, loads B, printed with both names.
create table calendar_authorisation (
    id bigint not null auto_increment primary key,
    activity_id bigint not null,
    from_leader_id bigint not null,
    to_leader_id bigint not null,
    note varchar(300) null,
    constraint fk_calendar_authorisation_activity foreign key (activity_id) references calendar_activity (id),
    constraint uk_calendar_authorisation unique (activity_id, from_leader_id),
    constraint ck_calendar_authorisation_two check (from_leader_id <> to_leader_id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table calendar_import (
    id bigint not null auto_increment primary key,
    monday date not null,
    file_name varchar(260) not null,
    sha256 char(64) not null,
    imported_by varchar(120) not null,
    imported_at datetime(6) not null,
    created_rows int not null,
    changed_rows int not null,
    unchanged_rows int not null,
    left_out_rows int not null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

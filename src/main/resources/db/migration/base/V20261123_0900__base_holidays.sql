-- Public holidays as dated data: rules by law, and the yearly decisions that replace them.
-- valid_to is exclusive. Days of a decision may lie in a neighbouring year (a swap of 31 December).

create table holiday_rule (
    id bigint not null auto_increment,
    code varchar(40) not null,
    name varchar(120) not null,
    basis varchar(10) not null,
    anchor_month int not null,
    anchor_day int not null,
    offset_days int not null,
    length_days int not null,
    decided_yearly boolean not null,
    valid_from date not null,
    valid_to date null,
    legal_basis varchar(255) not null,
    compensation_basis varchar(255) not null,
    version int not null default 0,
    primary key (id),
    constraint uq_holiday_rule_code_valid_from unique (code, valid_from),
    constraint ck_holiday_rule_basis check (basis in ('SOLAR', 'LUNAR')),
    constraint ck_holiday_rule_anchor check (anchor_month between 1 and 12 and anchor_day between 1 and 31),
    constraint ck_holiday_rule_lunar_day check (basis <> 'LUNAR' or anchor_day <= 29),
    constraint ck_holiday_rule_length check (length_days >= 1),
    constraint ck_holiday_rule_validity check (valid_to is null or valid_to > valid_from)
) default character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table holiday_decision (
    id bigint not null auto_increment,
    decision_year int not null,
    holiday_code varchar(40) not null,
    basis varchar(500) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    primary key (id),
    constraint uq_holiday_decision_year_code unique (decision_year, holiday_code)
) default character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table holiday_decision_day (
    id bigint not null auto_increment,
    decision_id bigint not null,
    on_date date not null,
    kind varchar(20) not null,
    version int not null default 0,
    primary key (id),
    constraint uq_holiday_decision_day_date unique (decision_id, on_date),
    constraint fk_holiday_decision_day_decision foreign key (decision_id) references holiday_decision (id),
    constraint ck_holiday_decision_day_kind check (kind in ('LE', 'NGHI_BU', 'HOAN_DOI_NGHI', 'LAM_BU'))
) default character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Until the yearly decision: Tết = the last day of Chạp and mùng 1 to 4; Quốc khánh = 01 and 02/9 (since 2021).
insert into holiday_rule
    (code, name, basis, anchor_month, anchor_day, offset_days, length_days, decided_yearly, valid_from, valid_to, legal_basis, compensation_basis)
values
    ('TET_DUONG_LICH', 'Tết Dương lịch', 'SOLAR', 1, 1, 0, 1, false, '2013-05-01', '2021-01-01', 'Điểm a khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('TET_DUONG_LICH', 'Tết Dương lịch', 'SOLAR', 1, 1, 0, 1, false, '2021-01-01', null, 'Điểm a khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('TET_AM_LICH', 'Tết Âm lịch', 'LUNAR', 1, 1, -1, 5, true, '2013-05-01', '2021-01-01', 'Điểm b khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('TET_AM_LICH', 'Tết Âm lịch', 'LUNAR', 1, 1, -1, 5, true, '2021-01-01', null, 'Điểm b khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('GIO_TO', 'Giỗ Tổ Hùng Vương', 'LUNAR', 3, 10, 0, 1, false, '2013-05-01', '2021-01-01', 'Điểm e khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('GIO_TO', 'Giỗ Tổ Hùng Vương', 'LUNAR', 3, 10, 0, 1, false, '2021-01-01', null, 'Điểm e khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('CHIEN_THANG', 'Ngày Chiến thắng', 'SOLAR', 4, 30, 0, 1, false, '2013-05-01', '2021-01-01', 'Điểm c khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('CHIEN_THANG', 'Ngày Chiến thắng', 'SOLAR', 4, 30, 0, 1, false, '2021-01-01', null, 'Điểm c khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('QUOC_TE_LAO_DONG', 'Ngày Quốc tế lao động', 'SOLAR', 5, 1, 0, 1, false, '2013-05-01', '2021-01-01', 'Điểm d khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('QUOC_TE_LAO_DONG', 'Ngày Quốc tế lao động', 'SOLAR', 5, 1, 0, 1, false, '2021-01-01', null, 'Điểm d khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('QUOC_KHANH', 'Quốc khánh', 'SOLAR', 9, 2, 0, 1, false, '2013-05-01', '2021-01-01', 'Điểm đ khoản 1 Điều 115 Bộ luật Lao động 2012', 'Khoản 3 Điều 115 Bộ luật Lao động 2012'),
    ('QUOC_KHANH', 'Quốc khánh', 'SOLAR', 9, 2, -1, 2, true, '2021-01-01', null, 'Điểm đ khoản 1 Điều 112 Bộ luật Lao động 2019', 'Khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('VAN_HOA_VIET_NAM', 'Ngày Văn hóa Việt Nam', 'SOLAR', 11, 24, 0, 1, false, '2026-07-01', null, 'Nghị quyết số 28/2026/QH16', 'Khoản 3 Điều 111 Bộ luật Lao động 2019');

-- Decisions known so far. None was checked against the official notice yet, which each basis says. From 2027 on nothing
-- is decided. Swaps stand under HOAN_DOI unless the decision on a holiday carries them.
insert into holiday_decision
    (id, decision_year, holiday_code, basis)
values
    (1, 2019, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Kỷ Hợi 2019 (cần đối chiếu văn bản gốc)'),
    (2, 2019, 'HOAN_DOI', 'Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch và dịp 30/4 - 01/5 năm 2019 (cần đối chiếu văn bản gốc)'),
    (3, 2020, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Canh Tý 2020 (cần đối chiếu văn bản gốc)'),
    (4, 2021, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Tân Sửu 2021 (cần đối chiếu văn bản gốc)'),
    (5, 2021, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh năm 2021 (cần đối chiếu văn bản gốc)'),
    (6, 2022, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Nhâm Dần 2022 (cần đối chiếu văn bản gốc)'),
    (7, 2022, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh năm 2022 (cần đối chiếu văn bản gốc)'),
    (8, 2023, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Quý Mão 2023 (cần đối chiếu văn bản gốc)'),
    (9, 2023, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh năm 2023 (cần đối chiếu văn bản gốc)'),
    (10, 2024, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Giáp Thìn 2024 (cần đối chiếu văn bản gốc)'),
    (11, 2024, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh năm 2024 (cần đối chiếu văn bản gốc)'),
    (12, 2024, 'HOAN_DOI', 'Thông báo hoán đổi ngày làm việc dịp 30/4 - 01/5 năm 2024 (cần đối chiếu văn bản gốc)'),
    (13, 2025, 'TET_AM_LICH', 'Thông báo nghỉ Tết Âm lịch Ất Tỵ 2025 (cần đối chiếu văn bản gốc)'),
    (14, 2025, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh năm 2025 (cần đối chiếu văn bản gốc)'),
    (15, 2025, 'HOAN_DOI', 'Thông báo hoán đổi ngày làm việc dịp 30/4 - 01/5 năm 2025 (cần đối chiếu văn bản gốc)'),
    (16, 2026, 'TET_AM_LICH', 'Thông báo số 9441/TB-BNV năm 2025 của Bộ Nội vụ về nghỉ Tết Âm lịch Bính Ngọ 2026 (cần đối chiếu văn bản gốc)'),
    (17, 2026, 'QUOC_KHANH', 'Thông báo nghỉ Quốc khánh và hoán đổi ngày làm việc năm 2026 (cần đối chiếu văn bản gốc)'),
    (18, 2026, 'HOAN_DOI', 'Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026 (cần đối chiếu văn bản gốc)');

insert into holiday_decision_day
    (decision_id, on_date, kind)
values
    (1, '2019-02-04', 'LE'), (1, '2019-02-05', 'LE'), (1, '2019-02-06', 'LE'), (1, '2019-02-07', 'LE'), (1, '2019-02-08', 'LE'),
    (2, '2018-12-31', 'HOAN_DOI_NGHI'), (2, '2019-01-05', 'LAM_BU'),
    (2, '2019-04-29', 'HOAN_DOI_NGHI'), (2, '2019-05-04', 'LAM_BU'),
    (3, '2020-01-23', 'LE'), (3, '2020-01-24', 'LE'), (3, '2020-01-25', 'LE'), (3, '2020-01-26', 'LE'), (3, '2020-01-27', 'LE'),
    (3, '2020-01-28', 'NGHI_BU'), (3, '2020-01-29', 'NGHI_BU'),
    (4, '2021-02-10', 'LE'), (4, '2021-02-11', 'LE'), (4, '2021-02-12', 'LE'), (4, '2021-02-13', 'LE'), (4, '2021-02-14', 'LE'),
    (4, '2021-02-15', 'NGHI_BU'), (4, '2021-02-16', 'NGHI_BU'),
    (5, '2021-09-02', 'LE'), (5, '2021-09-03', 'LE'),
    (6, '2022-01-31', 'LE'), (6, '2022-02-01', 'LE'), (6, '2022-02-02', 'LE'), (6, '2022-02-03', 'LE'), (6, '2022-02-04', 'LE'),
    (7, '2022-09-01', 'LE'), (7, '2022-09-02', 'LE'),
    (8, '2023-01-20', 'LE'), (8, '2023-01-21', 'LE'), (8, '2023-01-22', 'LE'), (8, '2023-01-23', 'LE'), (8, '2023-01-24', 'LE'),
    (8, '2023-01-25', 'NGHI_BU'), (8, '2023-01-26', 'NGHI_BU'),
    (9, '2023-09-01', 'LE'), (9, '2023-09-02', 'LE'), (9, '2023-09-04', 'NGHI_BU'),
    (10, '2024-02-08', 'LE'), (10, '2024-02-09', 'LE'), (10, '2024-02-10', 'LE'), (10, '2024-02-11', 'LE'), (10, '2024-02-12', 'LE'),
    (10, '2024-02-13', 'NGHI_BU'), (10, '2024-02-14', 'NGHI_BU'),
    (11, '2024-09-02', 'LE'), (11, '2024-09-03', 'LE'),
    (12, '2024-04-29', 'HOAN_DOI_NGHI'), (12, '2024-05-04', 'LAM_BU'),
    (13, '2025-01-27', 'LE'), (13, '2025-01-28', 'LE'), (13, '2025-01-29', 'LE'), (13, '2025-01-30', 'LE'), (13, '2025-01-31', 'LE'),
    (14, '2025-09-01', 'LE'), (14, '2025-09-02', 'LE'),
    (15, '2025-05-02', 'HOAN_DOI_NGHI'), (15, '2025-04-26', 'LAM_BU'),
    (16, '2026-02-16', 'LE'), (16, '2026-02-17', 'LE'), (16, '2026-02-18', 'LE'), (16, '2026-02-19', 'LE'), (16, '2026-02-20', 'LE'),
    (17, '2026-09-01', 'LE'), (17, '2026-09-02', 'LE'), (17, '2026-08-31', 'HOAN_DOI_NGHI'), (17, '2026-08-22', 'LAM_BU'),
    (18, '2026-01-02', 'HOAN_DOI_NGHI'), (18, '2026-01-10', 'LAM_BU');

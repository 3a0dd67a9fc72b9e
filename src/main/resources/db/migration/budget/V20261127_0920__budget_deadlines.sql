-- The calendar that the office assumes for each fiscal year: until when what is to be done, from the instructions in the
-- spring before to what the Treasury tells of the year that has ended. The accountant compares it with the law each year.

alter table budget_year add column id bigint not null auto_increment, add constraint uk_budget_year_id unique (id);
alter table budget_year add column search_key varchar(600) not null default '';
update budget_year set search_key = concat('nam ', year);

create table budget_deadline (
    id bigint not null auto_increment primary key,
    year smallint not null,
    code varchar(20) not null,
    due_on date not null,
    text varchar(300) not null,
    legal_basis varchar(200) null,
    constraint uk_budget_deadline unique (year, code),
    constraint fk_budget_deadline_year foreign key (year) references budget_year (year)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_deadline_due on budget_deadline (due_on);

-- years_on says in which year the day lies, seen from the fiscal year. The years before 2026 were under an earlier law, so
-- that no basis is given for them.
insert into budget_deadline (year, code, due_on, text, legal_basis)
select y.year, d.code, str_to_date(concat(y.year + d.years_on, '-', d.day_of_year), '%Y-%m-%d'), d.text,
       case when y.year >= 2026 then d.legal_basis end
  from budget_year y
 cross join (
    select 'HUONG-DAN' as code, -1 as years_on, '05-14' as day_of_year,
           'Cơ quan tài chính hướng dẫn lập dự toán (trước ngày 15/5)' as text,
           'Luật 89/2025/QH15; Nghị định 73/2026/NĐ-CP' as legal_basis
    union all select 'GUI-DU-TOAN', -1, '07-10', 'Gửi dự toán năm đến cơ quan tài chính', 'Nghị định 73/2026/NĐ-CP'
    union all select 'QUOC-HOI', -1, '11-10', 'Quốc hội quyết định dự toán', 'Luật 89/2025/QH15'
    union all select 'THU-TUONG', -1, '11-20', 'Thủ tướng Chính phủ giao dự toán', 'Luật 89/2025/QH15'
    union all select 'HDND-TINH', -1, '12-10',
           'Hội đồng nhân dân tỉnh quyết định dự toán; Uỷ ban nhân dân tỉnh giao trong 5 ngày làm việc',
           'Luật 89/2025/QH15'
    union all select 'PHAN-BO', -1, '12-30',
           'Đơn vị dự toán cấp I phân bổ, giao dự toán cho đơn vị sử dụng (trước ngày 31/12)', 'Luật 89/2025/QH15'
    union all select 'KHO-BAC', 0, '12-30', 'Hạn cuối gửi hồ sơ rút dự toán đến Kho bạc Nhà nước',
           'Nghị định 73/2026/NĐ-CP; Nghị định 347/2025/NĐ-CP'
    union all select 'HET-NAM', 0, '12-31', 'Ngày cuối được chi, tạm ứng của năm', 'Luật 89/2025/QH15'
    union all select 'CHINH-LY', 1, '01-31',
           'Hết thời gian chỉnh lý quyết toán; hồ sơ gửi Kho bạc trước đó ít nhất 2 ngày làm việc', 'Luật 89/2025/QH15'
    union all select 'DOI-CHIEU', 1, '02-10', 'Đối chiếu số dư với Kho bạc Nhà nước', 'Nghị định 73/2026/NĐ-CP'
    union all select 'NOP-TAM-UNG', 1, '02-14',
           'Nộp lại tạm ứng không được chuyển sang năm sau (trước ngày 15/02)', 'Nghị định 73/2026/NĐ-CP'
    union all select 'CHUYEN-NGUON', 1, '02-20', 'Kho bạc Nhà nước báo cáo số chuyển nguồn',
           'Nghị định 73/2026/NĐ-CP') d;

-- Every item stands in a group, those of money carried over and of advances too: a chart leaves nothing out. Codes that come
-- with the application are brought after the migrations, so that this concerns only where they have been brought before.
insert into budget_code (kind, code, name, valid_from, legal_basis, search_key)
select 'ITEM_GROUP', 'CT', 'Chuyển nguồn, tạm chi', '2026-01-01', 'Cách nhóm thường dùng, Văn phòng sửa được',
       'nhom muc ct chuyen nguon, tam chi'
  from budget_code_book b
 where b.name = 'INDEX' and b.edition is not null
   and not exists (select 1 from budget_code c where c.kind = 'ITEM_GROUP' and c.code = 'CT');

update budget_code set parent_code = 'CT', search_key = replace(search_key, concat('muc ', code), concat('muc ', code, ' ct'))
 where kind = 'ITEM' and code in ('0050', '0900', '0950') and parent_code is null;

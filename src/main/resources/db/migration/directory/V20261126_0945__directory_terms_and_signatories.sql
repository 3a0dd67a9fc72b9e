-- Terms of organs, and signatories of papers.

create table directory_term (
    id bigint not null auto_increment primary key,
    organ_id bigint not null,
    name varchar(120) not null,
    valid_from date not null,
    valid_to date null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_directory_term unique (organ_id, valid_from),
    constraint fk_directory_term_organ foreign key (organ_id) references directory_organ (id),
    constraint ck_directory_term_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Who signs what from when to when. paper is the id of a report, or null for every paper of the family; place is the
-- caption above a signature where a form has several, such as KẾ TOÁN TRƯỞNG.
create table directory_signatory (
    id bigint not null auto_increment primary key,
    family varchar(20) not null,
    paper varchar(80) null,
    place varchar(80) null,
    authority varchar(120) null,
    title varchar(120) not null,
    person_id bigint null,
    signer_name varchar(120) null,
    sort_order int not null default 0,
    valid_from date not null,
    valid_to date null,
    search_key varchar(400) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint fk_directory_signatory_person foreign key (person_id) references directory_person (id),
    constraint ck_directory_signatory_family check (family in ('PARTY', 'STATE', 'ACCOUNTING', 'TREASURY')),
    constraint ck_directory_signatory_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- Whoever signed the schedule until now; a new installation prints the title alone until the office enters a name.
insert into directory_signatory (family, authority, title, signer_name, valid_from, search_key)
select 'PARTY',
       case when l.setting_value like '%\n%' then trim(substring_index(l.setting_value, '\n', 1)) end,
       trim(substring_index(l.setting_value, '\n', -1)),
       nullif(trim(coalesce(n.setting_value, '')), ''),
       '2000-01-01',
       'chanh van phong'
  from directory_setting l
  left join directory_setting n on n.code = 'schedule.signer-name'
 where l.code = 'schedule.signer-lines' and trim(l.setting_value) <> '';

delete from directory_setting where code in ('schedule.signer-lines', 'schedule.signer-name');

insert into directory_setting (code, setting_value) values
    ('paper.spelling', 'uỷ'),
    ('directory.leader-mobiles', 'no');

-- How many days before a contract or a guarantee ends the accountants are told.
insert into directory_setting (code, setting_value) values ('budget.contract-notice', '15');

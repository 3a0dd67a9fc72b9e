-- What a payment document pays, settles, gives back or moves. Without a using unit it is the holder's own office, without a
-- task for none.
create table budget_voucher_line (
    voucher_id bigint not null,
    line_no int not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    using_unit_id bigint null,
    task_id bigint null,
    subitem varchar(10) not null,
    -- Where a settled advance was spent.
    settled_subitem varchar(10) null,
    amount decimal(18,0) not null,
    -- What of a settlement goes beyond the advance and is drawn with it, set when it is approved.
    beyond decimal(18,0) not null default 0,
    content varchar(400) not null,
    invoice_symbol varchar(20) null,
    invoice_number varchar(20) null,
    invoice_date date null,
    document_number varchar(60) null,
    document_date date null,
    -- The entry that is settled, given back or moved.
    settles_entry_id bigint null,
    -- The reservation whose rest is used first, and the one that was opened when the document was approved.
    reservation_id bigint null,
    draw_reservation_id bigint null,
    -- Where a line that is moved goes to.
    to_subcategory varchar(10) null,
    to_source varchar(10) null,
    to_programme varchar(10) null,
    to_subitem varchar(10) null,
    primary key (voucher_id, line_no),
    constraint fk_budget_voucher_line foreign key (voucher_id) references budget_voucher (id),
    constraint fk_budget_voucher_line_entry foreign key (settles_entry_id) references budget_entry (id),
    constraint fk_budget_voucher_line_reservation foreign key (reservation_id) references budget_reservation (id),
    constraint fk_budget_voucher_line_draw foreign key (draw_reservation_id) references budget_reservation (id),
    constraint ck_budget_voucher_line_amount check (amount > 0),
    constraint ck_budget_voucher_line_beyond check (beyond >= 0 and beyond <= amount)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_voucher_line_unit on budget_voucher_line (using_unit_id);
create index ix_budget_voucher_line_task on budget_voucher_line (task_id);
create index ix_budget_voucher_line_invoice on budget_voucher_line (invoice_number);

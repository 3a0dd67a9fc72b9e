-- Money set aside before it is spent: what is left of it stands in the row, how it came to that in the moves.
create table budget_reservation (
    id bigint not null auto_increment primary key,
    share_id bigint not null,
    kind varchar(20) not null,
    document_kind varchar(40) not null,
    document_id bigint not null,
    remainder decimal(18,0) not null,
    opened_on date not null,
    closed boolean not null default false,
    constraint fk_budget_reservation_share foreign key (share_id) references budget_share (id),
    constraint ck_budget_reservation_kind check (kind in ('REQUEST', 'COMMITMENT', 'DRAW')),
    constraint ck_budget_reservation_remainder check (remainder >= 0),
    constraint ck_budget_reservation_closed check (not closed or remainder = 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_reservation_share on budget_reservation (share_id, closed);
create index ix_budget_reservation_document on budget_reservation (document_kind, document_id);

create table budget_reservation_move (
    id bigint not null auto_increment primary key,
    reservation_id bigint not null,
    share_id bigint not null,
    on_date date not null,
    amount decimal(18,0) not null,
    reason varchar(1000) null,
    -- The reservation from which it was taken over, or to which it was handed on.
    other_reservation_id bigint null,
    entry_id bigint null,
    recorded_at datetime(6) not null,
    recorded_by varchar(120) not null,
    constraint fk_budget_reservation_move foreign key (reservation_id) references budget_reservation (id),
    constraint fk_budget_reservation_move_entry foreign key (entry_id) references budget_entry (id),
    constraint ck_budget_reservation_move_amount check (amount <> 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_reservation_move_share on budget_reservation_move (share_id, on_date);

create trigger tr_budget_reservation_move_no_update before update on budget_reservation_move for each row
    signal sqlstate '45000' set message_text = 'moves of reservations are only ever added to';
create trigger tr_budget_reservation_move_no_delete before delete on budget_reservation_move for each row
    signal sqlstate '45000' set message_text = 'moves of reservations are only ever added to';

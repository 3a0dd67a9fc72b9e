-- Which records have which words (vn.vptu.base.search.WordIndex). Words are without case and tone marks; they and the
-- kinds are compared letter by letter. A row stands for 63 records, bit n for record chunk * 63 + n; bits are only ever set.
create table search_word (
    kind varchar(40) collate utf8mb4_bin not null,
    word varchar(32) collate utf8mb4_bin not null,
    chunk bigint not null,
    bits bigint not null,
    primary key (kind, word, chunk),
    constraint ck_search_word_bits check (bits > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- The kinds of which every record has been indexed; until then they are searched without the index.
create table search_filled (
    kind varchar(40) collate utf8mb4_bin not null,
    filled_at datetime(6) not null,
    primary key (kind)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

package vn.vptu.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.text.SearchKey;
import vn.vptu.reporting.IssuedFilter;
import vn.vptu.reporting.IssuedPaper;
import vn.vptu.reporting.IssuedRow;
import vn.vptu.reporting.IssuedState;

/** Keeps issued papers, and finds them; who may see which is asked elsewhere. */
@Component
public class IssuedStore {

    /** As the trail and the files attached call an issued paper. */
    public static final String KIND = "reporting.issued";

    private static final int LONGEST_KEY = 600;

    private static final Map<String, String> SORTS = Map.of(
            "name", "i.title",
            "issued-on", "i.issued_on",
            "issued-by", "i.issued_by");

    private static final String PAPER = "select i.id, i.report, i.number_text, i.title, i.file_name, i.parameters,"
            + " i.sha256, i.size_bytes, i.check_code, i.issued_on, i.issued_at, i.account_id, i.issued_by, i.state,"
            + " i.ended_at, i.ended_by, i.end_reason, old.id as old_id, old.number_text as old_number,"
            + " old.title as old_title, young.id as young_id, young.number_text as young_number,"
            + " young.title as young_title from reporting_issued i"
            + " left join reporting_issued old on old.id = i.replaces_id"
            + " left join reporting_issued young on young.id = i.replaced_by_id";

    private final JdbcClient jdbc;

    IssuedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a paper comes from, which says who may see it. */
    public record Source(long id, String report, String parameters) {}

    /**
     * A paper about to be kept.
     *
     * @param formFrom since when the form holds with which it was printed
     * @param code by which strangers can ask about it
     * @param replaces the id of what it takes the place of
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fresh(
            String report,
            LocalDate formFrom,
            String title,
            String fileName,
            String parameters,
            byte[] bytes,
            String sha256,
            @Nullable GivenNumber number,
            String code,
            LocalDate day,
            Instant at,
            long account,
            String by,
            @Nullable Long replaces) {}

    /** What is in the files: the bytes and the hash that was taken of them. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Stored(String title, String fileName, byte[] bytes, String sha256) {}

    /** Keeps a paper; its id. */
    public long add(Fresh paper) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        GivenNumber number = paper.number();
        String words = SearchKey.of((number == null ? "" : number.text() + " ") + paper.title());
        jdbc.sql("insert into reporting_issued (report, form_id, title, file_name, parameters, search_key, bytes,"
                        + " sha256, size_bytes, number_text, scheme_id, number_key, serial, check_code, issued_on,"
                        + " issued_at, account_id, issued_by, replaces_id, state) values (:report,"
                        + " (select f.id from reporting_form f where f.code = :report and f.valid_from = :formFrom),"
                        + " :title, :fileName, :parameters, :key, :bytes, :sha256, :size, :number, :scheme,"
                        + " :numberKey, :serial, :code, :day, :at, :account, :by, :replaces, 'ISSUED')")
                .param("report", paper.report())
                .param("formFrom", paper.formFrom())
                .param("title", paper.title())
                .param("fileName", paper.fileName())
                .param("parameters", paper.parameters())
                .param("key", words.length() <= LONGEST_KEY ? words : words.substring(0, LONGEST_KEY))
                .param("bytes", paper.bytes())
                .param("sha256", paper.sha256())
                .param("size", paper.bytes().length)
                .param("number", number == null ? null : number.text())
                .param("scheme", number == null ? null : number.scheme())
                .param("numberKey", number == null ? null : number.key())
                .param("serial", number == null ? null : number.serial())
                .param("code", paper.code())
                .param("day", paper.day())
                .param("at", Timestamp.from(paper.at()))
                .param("account", paper.account())
                .param("by", paper.by())
                .param("replaces", paper.replaces())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Ends a paper that counts; the database lets it end only once. */
    public void end(
            long id, IssuedState state, Instant at, String by, @Nullable String reason, @Nullable Long replacedBy) {
        jdbc.sql("update reporting_issued set state = :state, ended_at = :at, ended_by = :by, end_reason = :reason,"
                        + " replaced_by_id = :replacedBy where id = :id")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("reason", reason)
                .param("replacedBy", replacedBy)
                .param("id", id)
                .update();
    }

    /** The one that counts among those made from these parameters; empty when there is none. */
    public Optional<Long> current(String report, String parameters) {
        return jdbc.sql("select id from reporting_issued where report = ? and parameters = ? and state = 'ISSUED'"
                        + " order by id desc limit 1")
                .params(report, parameters)
                .query(Long.class)
                .optional();
    }

    /** Nobody else ends it until the transaction is over. */
    public void lock(long id) {
        jdbc.sql("select id from reporting_issued where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    public Optional<IssuedPaper> find(long id) {
        return jdbc.sql(PAPER + " where i.id = ?")
                .param(id)
                .query(IssuedStore::paper)
                .optional();
    }

    public Optional<IssuedPaper> withCode(String code) {
        return jdbc.sql(PAPER + " where i.check_code = ?")
                .param(code)
                .query(IssuedStore::paper)
                .optional();
    }

    public Optional<Stored> file(long id) {
        return jdbc.sql("select title, file_name, bytes, sha256 from reporting_issued where id = ?")
                .param(id)
                .query((row, n) -> new Stored(
                        row.getString("title"),
                        row.getString("file_name"),
                        row.getBytes("bytes"),
                        row.getString("sha256")))
                .optional();
    }

    /** The papers of these definitions that the filter leaves, in the order wished for. */
    public List<Source> sources(IssuedFilter filter, Collection<String> reports, Sort sort) {
        if (reports.isEmpty()) {
            return List.of();
        }
        TextSearch search = TextSearch.of(filter.text());
        Pageable all = Pageable.unpaged(sort);
        return jdbc.sql("select i.id, i.report, i.parameters from reporting_issued i where i.report in (:reports)"
                        + " and (:report is null or i.report = :report) and (:state is null or i.state = :state)"
                        + " and (:from is null or i.issued_on >= :from) and (:to is null or i.issued_on <= :to)"
                        + " and " + search.on("i.search_key")
                        + Paging.tail(all, SORTS, "i.issued_at desc", "i.id desc"))
                .param("reports", reports)
                .param("report", filter.report())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .params(search.parameters())
                .query(Source.class)
                .list();
    }

    /** These papers in this order. */
    public List<IssuedRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IssuedRow> rows = new HashMap<>();
        jdbc.sql("select id, report, number_text as number, title, issued_on, issued_by, state"
                        + " from reporting_issued where id in (:ids)")
                .param("ids", ids)
                .query(IssuedRow.class)
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static IssuedPaper paper(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new IssuedPaper(
                row.getLong("id"),
                row.getString("report"),
                row.getString("number_text"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("parameters"),
                row.getString("sha256"),
                row.getInt("size_bytes"),
                row.getString("check_code"),
                row.getObject("issued_on", LocalDate.class),
                row.getTimestamp("issued_at").toInstant(),
                row.getLong("account_id"),
                row.getString("issued_by"),
                IssuedState.valueOf(row.getString("state")),
                reference(row, "old"),
                ended == null
                        ? null
                        : new IssuedPaper.End(
                                ended.toInstant(),
                                row.getString("ended_by"),
                                row.getString("end_reason"),
                                reference(row, "young")));
    }

    private static IssuedPaper.@Nullable Reference reference(ResultSet row, String which) throws SQLException {
        long id = row.getLong(which + "_id");
        return row.wasNull()
                ? null
                : new IssuedPaper.Reference(id, row.getString(which + "_number"), row.getString(which + "_title"));
    }
}

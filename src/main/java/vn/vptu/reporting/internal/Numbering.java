package vn.vptu.reporting.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.OfficeTerms;
import vn.vptu.reporting.NumberSchemeDraft.Restart;

/**
 * Gives numbers, without a gap: a number is taken in the transaction that keeps the paper, and taken back with it. Until
 * then nobody else gets the next one of the same row.
 */
@Component
public class Numbering {

    private final NumberSchemeStore schemes;
    private final OfficeTerms terms;
    private final JdbcClient jdbc;

    Numbering(NumberSchemeStore schemes, OfficeTerms terms, JdbcClient jdbc) {
        this.schemes = schemes;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    /** What can be said of the number of a paper. */
    public sealed interface Row {

        /** Papers of this kind have none. */
        record None() implements Row {}

        /** It is counted by terms, and none has been entered for the day. */
        record NoTerm() implements Row {}

        /**
         * The row of numbers it belongs to.
         *
         * @param start the first number of the row
         */
        record Of(StoredScheme scheme, String key, int start) implements Row {}
    }

    /** In which row the papers of a report are numbered on a day. */
    public Row row(String report, LocalDate day) {
        StoredScheme scheme = schemes.on(report, day).orElse(null);
        if (scheme == null) {
            return new Row.None();
        }
        Optional<String> period = period(scheme.restarts(), day);
        if (period.isEmpty()) {
            return new Row.NoTerm();
        }
        String key = scheme.organCode() + '|' + scheme.typeCode() + '|' + period.get();
        // Numbers given before the application did so belong to the term or year in which it began.
        boolean first = period.equals(period(scheme.restarts(), scheme.validFrom()));
        return new Row.Of(scheme, key, first ? scheme.firstNo() : 1);
    }

    private Optional<String> period(Restart restarts, LocalDate day) {
        return restarts == Restart.YEAR
                ? Optional.of("Y" + day.getYear())
                : terms.on(day).map(term -> "T" + term.id());
    }

    /** The number that would be given now, unless somebody else is quicker. */
    public GivenNumber next(Row.Of row) {
        int serial = jdbc.sql("select last_no + 1 from reporting_number where number_key = ?")
                .param(row.key())
                .query(Integer.class)
                .optional()
                .orElse(row.start());
        return given(row, serial);
    }

    /** Takes the next number; to be called in the transaction that keeps the paper, and late in it. */
    public GivenNumber take(Row.Of row) {
        jdbc.sql("insert into reporting_number (number_key, last_no) values (:key, last_insert_id(:start))"
                        + " on duplicate key update last_no = last_insert_id(last_no + 1)")
                .param("key", row.key())
                .param("start", row.start())
                .update();
        return given(
                row, jdbc.sql("select last_insert_id()").query(Integer.class).single());
    }

    private static GivenNumber given(Row.Of row, int serial) {
        return new GivenNumber(
                row.scheme().id(), row.key(), serial, row.scheme().text(serial));
    }
}

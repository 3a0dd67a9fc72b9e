package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.report.OfficeTerms;

/** The terms of the highest organ that has one on the day, by the order of organs: the Committee's own. */
@Component
class EnteredTerms implements OfficeTerms {

    private final JdbcClient jdbc;

    EnteredTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OfficeTerm> on(LocalDate day) {
        return jdbc.sql("select t.id, t.name, t.valid_from as first from directory_term t"
                        + " join directory_organ o on o.id = t.organ_id"
                        + " where t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)"
                        + " order by o.sort_order, o.code, t.id limit 1")
                .param("day", day)
                .query(OfficeTerm.class)
                .optional();
    }
}

package vn.vptu.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.reporting.FormDraft;

/**
 * Brings the forms that come with the application into the database: a version that is not there yet as a whole, a text
 * that a later release added to a version that is, and the wording of the law where it was corrected. What the office
 * wrote stays.
 */
@Component
class ShippedForms implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:reports/forms/*/*.properties";

    private final FormStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ShippedForms(FormStore store, JdbcClient jdbc, TransactionTemplate transaction) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<FormDraft> shipped = read();
        transaction.executeWithoutResult(status -> shipped.forEach(this::bring));
    }

    /** All that comes with the application. */
    static List<FormDraft> read() {
        List<FormDraft> forms = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String[] path = file.getURL().getPath().split("/", -1);
                String day = path[path.length - 1].replace(".properties", "");
                try (InputStream bytes = file.getInputStream()) {
                    forms.add(ShippedForm.read(path[path.length - 2], LocalDate.parse(day), bytes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the forms", e);
        }
        return forms;
    }

    private void bring(FormDraft form) {
        Long known = jdbc.sql("select id from reporting_form where code = ? and valid_from = ? for update")
                .params(form.code(), form.validFrom())
                .query(Long.class)
                .optional()
                .orElse(null);
        if (known == null) {
            store.bring(form);
        } else {
            complete(known, form.texts());
        }
    }

    private void complete(long form, List<FormDraft.Line> texts) {
        List<String> there = jdbc.sql("select text_key from reporting_form_text where form_id = ?")
                .param(form)
                .query(String.class)
                .list();
        for (int i = 0; i < texts.size(); i++) {
            FormDraft.Line line = texts.get(i);
            if (!there.contains(line.key())) {
                store.insert(form, i, line);
            } else {
                jdbc.sql("update reporting_form_text set text = case when text = standard and :standard is not null"
                                + " then :standard else text end, standard = :standard"
                                + " where form_id = :form and text_key = :key and not (standard <=> :standard)")
                        .param("standard", line.standard())
                        .param("form", form)
                        .param("key", line.key())
                        .update();
            }
        }
    }
}

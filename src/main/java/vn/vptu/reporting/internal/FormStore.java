package vn.vptu.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.reporting.FormDraft;
import vn.vptu.reporting.FormDraft.Line;
import vn.vptu.reporting.FormRow;

/** Stores and queries the versions of forms. */
@Component
public class FormStore {

    private static final Map<String, String> SORTS = Map.of("code", "f.code", "valid-from", "f.valid_from");

    private static final int LONGEST = 1000;

    private record Known(String textKey, @Nullable String standard) {}

    private final FormVersions versions;
    private final JdbcClient jdbc;
    private final Edits edits;

    FormStore(FormVersions versions, JdbcClient jdbc, Edits edits) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    /** The versions of these forms, one form after the other, the newest first. */
    public List<FormRow> page(List<String> codes, Pageable page) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select f.id, f.code, f.valid_from, f.valid_to, f.family, f.form_code, f.basis,
                    (select count(*) from reporting_form_text t where t.form_id = f.id
                        and t.standard is not null and (t.text <> t.standard or not t.shown)) as changed,
                    (select count(*) from reporting_form_text t where t.form_id = f.id) as texts
                from reporting_form f where f.code in (:codes)
                """ + Paging.tail(page, SORTS, "f.code, f.valid_from desc", "f.id"))
                        .param("codes", codes)
                        .query(FormRow.class)
                        .list();
    }

    public long count(List<String> codes) {
        return codes.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from reporting_form where code in (:codes)")
                        .param("codes", codes)
                        .query(Long.class)
                        .single();
    }

    public Optional<Edited<FormDraft>> find(long id) {
        return versions.findById(id).map(form -> new Edited<>(form.id(), form.version(), draft(form)));
    }

    /** The version that holds on a day; before the first one began, the first one. */
    public Optional<Edited<FormDraft>> on(String code, LocalDate day) {
        return stampOn(code, day).flatMap(stamp -> find(stamp.id()));
    }

    /**
     * Which version of a form, and how often it has been changed: as long as that is the same, so is the form.
     *
     * @param version counts the changes
     */
    record Stamp(long id, int version) {}

    /** The stamp of the version that {@link #on} gives. */
    Optional<Stamp> stampOn(String code, LocalDate day) {
        return jdbc.sql("select id, version from reporting_form where code = ? order by valid_from <= ? desc,"
                        + " case when valid_from <= ? then valid_from end desc, valid_from limit 1")
                .params(code, day, day)
                .query((row, n) -> new Stamp(row.getLong("id"), row.getInt("version")))
                .optional();
    }

    private FormDraft draft(FormVersion form) {
        return form.draft(jdbc.sql("select text_key, standard, text, shown from reporting_form_text where form_id = ?"
                        + " order by sort_order, text_key")
                .param(form.id())
                .query((row, n) -> new Line(
                        row.getString("text_key"),
                        row.getString("standard"),
                        row.getString("text"),
                        row.getBoolean("shown")))
                .list());
    }

    /** Changes a version, or begins a new one with the texts given; the versions of a form follow each other. */
    public SaveResult save(@Nullable Long id, int version, FormDraft typed) {
        FormDraft draft = tidy(typed);
        jdbc.sql("select id from reporting_form where code = ? order by id for update")
                .param(draft.code())
                .query(Long.class)
                .list();
        SaveResult result = edits.save(
                FormKinds.FORM,
                id,
                version,
                versions::lock,
                FormVersion::new,
                found -> check(found, draft),
                form -> form.apply(draft),
                form -> store(form, draft.texts()),
                this::draft);
        if (result instanceof SaveResult.Saved) {
            closePredecessors(draft.code());
        }
        return result;
    }

    private static FormDraft tidy(FormDraft typed) {
        return new FormDraft(
                typed.code(),
                typed.validFrom(),
                typed.family(),
                Check.trimmed(typed.formCode()),
                Check.trimmed(typed.legalLine()),
                Check.trimmed(typed.basis()),
                typed.unit(),
                typed.zero(),
                typed.negative(),
                typed.sheet(),
                typed.verified(),
                typed.texts().stream()
                        .map(line -> new Line(line.key(), line.standard(), tidy(line.text()), line.shown()))
                        .toList());
    }

    private static String tidy(@Nullable String text) {
        String trimmed = Check.trimmed(text);
        return trimmed == null ? "" : trimmed;
    }

    private List<FieldError> check(@Nullable FormVersion found, FormDraft draft) {
        Check check = new Check()
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validFrom", null)
                .chosen("family", draft.family())
                .length("formCode", draft.formCode(), 160)
                .length("legalLine", draft.legalLine(), 400)
                .length("basis", draft.basis(), 400)
                .chosen("unit", draft.unit())
                .chosen("zero", draft.zero())
                .chosen("negative", draft.negative());
        LocalDate from = draft.validFrom();
        if (from != null && Check.askable(from)) {
            check.that(
                    !taken(draft.code(), from, found),
                    "validFrom",
                    "reporting.error.form-day-taken",
                    VietnameseDates.numeric(from));
        }
        for (int i = 0; i < draft.texts().size(); i++) {
            Line line = draft.texts().get(i);
            check.length("texts." + i + ".text", line.text(), LONGEST);
            check.that(
                    !line.shown() || !line.text().isEmpty(),
                    "texts." + i + ".text",
                    "reporting.error.form-text-empty",
                    line.key());
        }
        check.that(known(draft), FieldError.WHOLE, "reporting.error.form-texts");
        return check.errors();
    }

    private boolean taken(String code, LocalDate from, @Nullable FormVersion found) {
        return jdbc.sql("select count(*) from reporting_form where code = ? and valid_from = ? and id <> ?")
                        .params(code, from, found == null ? 0 : found.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What a template prints is no less and no more than what the form's other versions have. */
    private boolean known(FormDraft draft) {
        Map<String, Known> known = jdbc
                .sql("select distinct t.text_key, max(t.standard) as standard from reporting_form_text t"
                        + " join reporting_form f on f.id = t.form_id where f.code = ? group by t.text_key")
                .param(draft.code())
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::textKey, text -> text));
        return known.keySet().equals(draft.texts().stream().map(Line::key).collect(Collectors.toSet()));
    }

    private FormVersion store(FormVersion form, List<Line> texts) {
        FormVersion stored = versions.saveAndFlush(form);
        jdbc.sql("delete from reporting_form_text where form_id = ?")
                .param(stored.id())
                .update();
        for (int i = 0; i < texts.size(); i++) {
            Line line = texts.get(i);
            insert(stored.id(), i, line);
        }
        return stored;
    }

    /** Adds a version that comes with the application. */
    void bring(FormDraft draft) {
        FormVersion form = new FormVersion();
        form.apply(draft);
        store(form, draft.texts());
        closePredecessors(draft.code());
    }

    void insert(long form, int order, Line line) {
        jdbc.sql("insert into reporting_form_text (form_id, text_key, sort_order, standard, text, shown)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(form, line.key(), order, line.standard(), line.text(), line.shown())
                .update();
    }

    /** Each version ends where the next one begins. */
    void closePredecessors(String code) {
        LocalDate next = null;
        for (FormVersion form : versions.findByCodeOrderByValidFromDesc(code)) {
            form.endsOn(next);
            next = form.validFrom();
        }
        versions.flush();
    }
}

package vn.vptu.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.text.SearchKey;
import vn.vptu.reporting.internal.FormStore;

/**
 * The forms of papers as dated data: captions, legal lines, columns, the style of numbers. Whoever changes one stands in
 * the trail; a paper about an earlier day keeps what held then.
 */
@Service
public class Forms {

    private final FormStore store;
    private final List<ReportDefinition<?, ?>> definitions;
    private final Translations translations;
    private final Clock clock;

    Forms(FormStore store, List<ReportDefinition<?, ?>> definitions, Translations translations, Clock clock) {
        this.store = store;
        this.definitions = definitions;
        this.translations = translations;
        this.clock = clock;
    }

    /** The versions of the forms whose name or code is like what was typed. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<FormRow> page(String search, Pageable page) {
        return store.page(codes(search), page);
    }

    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(codes(search));
    }

    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public Optional<Edited<FormDraft>> find(long id) {
        return store.find(id);
    }

    /**
     * Changes a version, or adds one that begins on another day.
     *
     * @param id null for a new version
     */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'CHIEF_ACCOUNTANT', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, FormDraft draft) {
        return store.save(id, version, draft);
    }

    /** A new version as it begins: the texts of the one that holds today, without a first day. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public FormDraft next(String code) {
        FormDraft now = store.on(code, LocalDate.now(clock)).orElseThrow().draft();
        return new FormDraft(
                now.code(),
                null,
                now.family(),
                now.formCode(),
                now.legalLine(),
                now.basis(),
                now.unit(),
                now.zero(),
                now.negative(),
                now.sheet(),
                now.verified(),
                now.texts());
    }

    /** The ids of the reports that have forms. */
    @PreAuthorize("@may.signedIn()")
    public List<String> codes() {
        return definitions.stream().map(ReportDefinition::id).toList();
    }

    /** Whether the form is that of a list, which can be printed on any sheet. */
    @PreAuthorize("@may.signedIn()")
    public boolean isList(String code) {
        return definitions.stream()
                .anyMatch(definition -> definition.id().equals(code) && definition instanceof ListPaper<?, ?>);
    }

    /** The translation key of what a form is called, also where the report it was for is no longer made. */
    @PreAuthorize("@may.signedIn()")
    public String titleKey(String code) {
        for (ReportDefinition<?, ?> definition : definitions) {
            if (definition.id().equals(code)) {
                return definition.titleKey();
            }
        }
        return "reporting.forms.gone";
    }

    private Optional<ReportDefinition<?, ?>> definition(String code) {
        return definitions.stream()
                .filter(definition -> definition.id().equals(code))
                .findFirst();
    }

    private List<String> codes(String search) {
        String typed = SearchKey.of(search);
        return definitions.stream()
                .filter(definition -> typed.isEmpty()
                        || SearchKey.of(translations.vietnamese(definition.titleKey()))
                                .contains(typed)
                        || definition.id().contains(typed))
                .map(ReportDefinition::id)
                .toList();
    }
}

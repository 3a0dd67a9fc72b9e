package vn.vptu.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.AfterCommit;
import vn.vptu.directory.internal.SettingStore;

/** What the office says about itself: its names on screens and the fixed texts of its papers. */
@Service
public class OfficeSettings implements OfficeIdentity {

    public static final String OFFICE_NAME = "office.name";
    public static final String PROVINCE = "office.province";

    private final SettingStore store;
    private final AtomicReference<@Nullable Map<String, String>> cache = new AtomicReference<>();

    OfficeSettings(SettingStore store) {
        this.store = store;
    }

    /** Every setting by its code; there is no secret among them, and the sign-in page needs them too. */
    @Transactional(readOnly = true)
    public Map<String, String> all() {
        Map<String, String> known = cache.get();
        if (known == null) {
            known = Map.copyOf(store.all());
            cache.set(known);
        }
        return known;
    }

    /** One setting; empty when it has no value. */
    @Transactional(readOnly = true)
    public String text(String code) {
        return all().getOrDefault(code, "");
    }

    @Override
    public String officeName() {
        return text(OFFICE_NAME);
    }

    @Override
    public String provinceName() {
        return text(PROVINCE);
    }

    /** Changes the settings given, and only those. */
    @PreAuthorize("@may.any('ADMIN', 'CHIEF_OF_OFFICE', 'SECRETARY')")
    @Transactional
    public SaveResult save(Map<String, String> values) {
        return save(Map.of(), values);
    }

    /**
     * Changes the settings given, unless somebody else changed one of them meanwhile.
     *
     * @param read what the editor had read of them
     */
    @PreAuthorize("@may.any('ADMIN', 'CHIEF_OF_OFFICE', 'SECRETARY')")
    @Transactional
    public SaveResult save(Map<String, String> read, Map<String, String> values) {
        Check check = new Check();
        check.text(OFFICE_NAME, values.getOrDefault(OFFICE_NAME, officeName()), 120);
        values.forEach((code, value) -> OfficeText.of(code)
                .ifPresentOrElse(
                        text -> check.length(code, value, text.longest())
                                .that(
                                        text.choices().isEmpty()
                                                || text.choices().contains(value.strip()),
                                        code,
                                        "directory.error.no-choice",
                                        value),
                        () -> check.that(false, code, "directory.error.no-setting", code)));
        List<FieldError> errors = check.errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Optional<SaveResult.Conflict> conflict = store.changedMeanwhile(read, values.keySet());
        if (conflict.isPresent()) {
            return conflict.get();
        }
        store.save(values);
        AfterCommit.alsoNow(() -> cache.set(null));
        return new SaveResult.Saved(0);
    }
}

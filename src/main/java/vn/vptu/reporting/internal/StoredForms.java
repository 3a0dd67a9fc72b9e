package vn.vptu.reporting.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.PaperForms;

/** The forms as papers need them. Jobs make papers too, so it asks nobody who he is; a form holds nothing secret. */
@Component
class StoredForms implements PaperForms {

    private final FormStore store;

    StoredForms(FormStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public PaperForm on(String code, LocalDate day) {
        return store.on(code, day)
                .map(found -> found.draft().form())
                .orElseThrow(() -> new IllegalStateException("the report " + code + " has no form"));
    }
}

package vn.vptu.reporting.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.persistence.Remembered;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.PaperForms;

/**
 * The forms as papers need them. Jobs make papers too, so it asks nobody who he is; a form holds nothing secret. A form is put
 * together once and remembered until it is changed, here or on another server.
 */
@Component
class StoredForms implements PaperForms {

    private static final int MOST = 500;

    private final FormStore store;
    private final Remembered<FormStore.Stamp, PaperForm> forms = new Remembered<>(MOST);

    StoredForms(FormStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public PaperForm on(String code, LocalDate day) {
        FormStore.Stamp stamp = store.stampOn(code, day)
                .orElseThrow(() -> new IllegalStateException("the report " + code + " has no form"));
        return forms.get(
                stamp, found -> store.find(found.id()).orElseThrow().draft().form());
    }
}

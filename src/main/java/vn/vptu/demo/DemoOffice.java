package vn.vptu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.Terms;

/** The invented office's terms, and who signs its papers. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoOffice {

    private final Terms terms;
    private final Signatories signatories;

    DemoOffice(Terms terms, Signatories signatories) {
        this.terms = terms;
        this.signatories = signatories;
    }

    void fill(LocalDate from, Map<String, Long> organs, List<Long> leaderPeople) {
        int year = from.getYear();
        for (String organ : List.of("TT", "BTV")) {
            Saves.id(terms.save(
                    null,
                    0,
                    new TermDraft(
                            organs.get(organ),
                            "Nhiệm kỳ " + year + " – " + (year + 5),
                            from,
                            LocalDate.of(year + 5, 1, 1))));
        }
        sign(PaperFamily.PARTY, "week-schedule", null, "CHÁNH VĂN PHÒNG", leaderPeople.get(9), 0, from);
        sign(PaperFamily.STATE, null, "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", leaderPeople.get(10), 0, from);
        sign(PaperFamily.ACCOUNTING, null, null, "THỦ TRƯỞNG ĐƠN VỊ", leaderPeople.get(9), 2, from);
        sign(PaperFamily.TREASURY, null, null, "THỦ TRƯỞNG ĐƠN VỊ", leaderPeople.get(9), 2, from);
    }

    private void sign(
            PaperFamily family,
            @Nullable String paper,
            @Nullable String authority,
            String title,
            Long person,
            int order,
            LocalDate from) {
        Saves.id(signatories.save(
                null, 0, new SignatoryDraft(family, paper, null, authority, title, person, null, order, from, null)));
    }
}

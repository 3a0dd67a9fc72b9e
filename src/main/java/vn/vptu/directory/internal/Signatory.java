package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.SignatoryDraft;

/** Who signs what from when to when. */
@Entity
@Table(name = "directory_signatory")
class Signatory extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private PaperFamily family = PaperFamily.PARTY;

    private @Nullable String paper;
    private @Nullable String place;
    private @Nullable String authority;
    private String title = "";
    private @Nullable Long personId;
    private @Nullable String signerName;
    private int sortOrder;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(SignatoryDraft draft) {
        family = Objects.requireNonNull(draft.family());
        paper = draft.paper();
        place = draft.place();
        authority = draft.authority();
        title = draft.title();
        personId = draft.personId();
        signerName = draft.signerName();
        sortOrder = Objects.requireNonNullElse(draft.sortOrder(), 0);
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(Stream.of(place, authority, title, signerName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    SignatoryDraft draft() {
        return new SignatoryDraft(
                family, paper, place, authority, title, personId, signerName, sortOrder, validFrom, validTo);
    }
}

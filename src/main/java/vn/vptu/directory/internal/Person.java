package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.text.VietnameseNames;
import vn.vptu.directory.PersonDraft;

/** A person. */
@Entity
@Table(name = "directory_person")
class Person extends EditedRecord {

    private String fullName = "";
    private byte[] nameKey = {};
    private @Nullable Long unitId;
    private @Nullable String position;
    private @Nullable String phone;
    private @Nullable String email;
    private boolean active = true;
    private String searchKey = "";

    void apply(PersonDraft draft) {
        fullName = draft.fullName();
        nameKey = VietnameseNames.storedKey(fullName);
        unitId = draft.unitId();
        position = draft.position();
        phone = draft.phone();
        email = draft.email();
        active = draft.active();
        searchKey = SearchKey.of(String.join(" ", fullName, text(position), digits(phone), text(email)));
    }

    PersonDraft draft() {
        return new PersonDraft(fullName, unitId, position, phone, email, active);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A number is found with and without the spaces and dots it is written with. */
    private static String digits(@Nullable String number) {
        return number == null ? "" : number + " " + number.replaceAll("\\D", "");
    }
}

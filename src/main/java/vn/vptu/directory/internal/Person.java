package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
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
    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String email;
    private @Nullable String room;
    private boolean active = true;
    private String searchKey = "";

    void apply(PersonDraft draft) {
        fullName = draft.fullName();
        nameKey = VietnameseNames.storedKey(fullName);
        phone = draft.phone();
        mobile = draft.mobile();
        email = draft.email();
        room = draft.room();
        active = draft.active();
        // Not by the mobile number: whoever may not see it could guess it figure by figure.
        searchKey = SearchKey.of(String.join(" ", fullName, digits(phone), text(email), text(room)));
    }

    PersonDraft draft(List<PersonDraft.Assignment> assignments) {
        return new PersonDraft(fullName, phone, mobile, email, room, active, assignments);
    }

    /** What its name is sorted by. */
    byte[] nameKey() {
        return nameKey;
    }

    String searchKey() {
        return searchKey;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A number is found with and without the spaces and dots it is written with. */
    private static String digits(@Nullable String number) {
        return number == null ? "" : number + " " + number.replaceAll("\\D", "");
    }
}

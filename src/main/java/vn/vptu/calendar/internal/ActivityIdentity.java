package vn.vptu.calendar.internal;

import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Participant;

/**
 * What makes a line of a spreadsheet the same activity when it comes again: the day, the first chair, the content
 * without spaces, case and tone marks (office practice).
 */
public final class ActivityIdentity {

    private ActivityIdentity() {}

    public static String of(ActivityDraft draft) {
        Participant chair = draft.chairs().isEmpty() ? null : draft.chairs().getFirst();
        return of(draft.period().fromDate(), chair, draft.content());
    }

    public static String of(LocalDate day, Participant chair, String content) {
        String who = chair == null ? "" : chair.id() == null ? squeezed(chair.text()) : chair.kind() + ":" + chair.id();
        return DigestUtils.sha256Hex(day + "|" + who + "|" + squeezed(content));
    }

    private static String squeezed(String text) {
        return text == null ? "" : SearchKey.of(text).replace(" ", "");
    }
}

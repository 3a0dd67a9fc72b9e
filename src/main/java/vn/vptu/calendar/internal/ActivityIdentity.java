package vn.vptu.calendar.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((day + "|" + who + "|" + squeezed(content)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String squeezed(String text) {
        return text == null ? "" : SearchKey.of(text).replace(" ", "");
    }
}

package vn.vptu.directory.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.text.SearchKey;

/**
 * How a signature says for whom it stands: the Party's papers with a slash (Hướng dẫn 05-HD/VPTW), the State's with a full
 * stop (Nghị định 30/2020/NĐ-CP). A committee is signed for by T/M, its deputy secretary with his own title: never by K/T.
 */
final class SignatureRules {

    private static final Pattern PARTY = Pattern.compile("(T/M|K/T|T/L|Q\\.) \\S.*");
    private static final Pattern STATE = Pattern.compile("(TM|KT|TL|TUQ|Q)\\. ?\\S.*");

    private static final Pattern COMMITTEE =
            Pattern.compile("k/t (ban thuong vu|ban chap hanh|tinh uy|thanh uy|dang uy)\\b.*");

    private SignatureRules() {}

    static void check(Check check, @Nullable PaperFamily family, @Nullable String authority) {
        if (authority == null) {
            return;
        }
        if (family == PaperFamily.PARTY) {
            check.that(PARTY.matcher(authority).matches(), "authority", "directory.error.authority-party", authority);
        } else if (family == PaperFamily.STATE) {
            check.that(STATE.matcher(authority).matches(), "authority", "directory.error.authority-state", authority);
        }
        Matcher committee = COMMITTEE.matcher(SearchKey.of(authority));
        check.that(!committee.matches(), "authority", "directory.error.authority-committee", authority);
    }
}

package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.Attendee;

/** The words around names in lists of chairs and attendees: who leads, who speaks, who stands in for whom. */
final class ListPhrases {

    /** Before a body: "lãnh đạo Ban Tổ chức" is that body, and says more than its name. */
    static final List<String> QUALIFIERS = List.of(
            "dai dien lanh dao",
            "tap the lanh dao",
            "cac dong chi lanh dao",
            "lanh dao",
            "dai dien",
            "tap the",
            "toan the",
            "thu truong",
            "can bo chuyen vien",
            "can bo",
            "chuyen vien",
            "cong chuc",
            "thanh vien",
            "uy vien",
            "thuong truc",
            "cac");

    /** Of one person ("đ/c Uỷ viên Ban Thường vụ") these do not mean the whole body. */
    static final Set<String> OF_A_MEMBER = Set.of("uy vien", "thanh vien", "thuong truc");

    private static final Set<String> DEPUTY_LABELS = Set.of(
            "ldvp",
            "ld vp",
            "lanh dao van phong",
            "lanh dao vp",
            "lanh dao vptu",
            "lanh dao van phong tinh uy",
            "ldvp theo doi",
            "ldvp du",
            "ldvp cung du",
            "lanh dao van phong theo doi");

    /** After a name, longest first, with what the person then does. */
    static final Map<String, Attendee.Role> ROLES = Map.ofEntries(
            Map.entry("cung tham du", Attendee.Role.ATTEND),
            Map.entry("du va phat bieu", Attendee.Role.SPEAK),
            Map.entry("du phat bieu", Attendee.Role.SPEAK),
            Map.entry("phat bieu chi dao", Attendee.Role.SPEAK),
            Map.entry("phat bieu", Attendee.Role.SPEAK),
            Map.entry("cung du", Attendee.Role.ATTEND),
            Map.entry("tham du", Attendee.Role.ATTEND),
            Map.entry("du", Attendee.Role.ATTEND),
            Map.entry("dong chu tri", Attendee.Role.ATTEND),
            Map.entry("chu tri", Attendee.Role.ATTEND),
            Map.entry("dan doan", Attendee.Role.LEAD_DELEGATION),
            Map.entry("truong doan", Attendee.Role.LEAD_DELEGATION),
            Map.entry("lam truong doan", Attendee.Role.LEAD_DELEGATION),
            Map.entry("trao thuong", Attendee.Role.AWARD));

    static final int LONGEST_ROLE = 4;

    private static final Set<String> SEPARATE = Set.of("giay moi rieng", "co giay moi rieng", "theo giay moi rieng");
    private static final Set<String> REPLACES = Set.of("thay giay moi", "thay thu moi", "lich nay thay giay moi");
    private static final Pattern ACTS_FOR = Pattern.compile(
            "(?:duoc |theo |nhan )?(?:su )?(?:uy quyen|uq|thay mat|thay|di thay|du thay)(?: cua| cho)?");
    /** "uỷ quyền cho đ/c B" goes the other way and is left to people. */
    private static final Pattern GIVES_AWAY = Pattern.compile("(?:uy quyen|uq)(?: lai)? cho");

    private ListPhrases() {}

    static boolean isDeputyLabel(String folded) {
        return DEPUTY_LABELS.contains(folded);
    }

    /** "Giấy mời riêng" and "thay giấy mời" say something of the invitation; null if it is anything else. */
    static Piece.@Nullable Use invitation(String text) {
        String key = SearchKey.of(text).replaceAll("^[(\\[\\s]+|[)\\].;\\s]+$", "");
        if (SEPARATE.contains(key)) {
            return Piece.Use.SEPARATE_INVITATION;
        }
        return REPLACES.contains(key) ? Piece.Use.REPLACES_INVITATION : null;
    }

    /** Whether the words between two people say that the first goes in the other's place. */
    static boolean actsFor(String folded) {
        return ACTS_FOR.matcher(folded).matches() && !GIVES_AWAY.matcher(folded).matches();
    }
}

package vn.vptu.base.report;

import org.jspecify.annotations.Nullable;

/**
 * What the office writes above its papers. Each family of headings takes from it what it prints.
 *
 * @param superior "TỈNH UỶ LẠNG SƠN"
 * @param issuer "VĂN PHÒNG"
 * @param partyTitle "ĐẢNG CỘNG SẢN VIỆT NAM"
 * @param place "Lạng Sơn"
 * @param unitName the office's name on forms of accounting: "Văn phòng Tỉnh uỷ Lạng Sơn"
 * @param chapter its chapter of the budget, "509"; null until it is entered
 * @param budgetCode its code as a unit with relations to the budget; null until it is entered
 * @param treasury the Treasury's office it deals with; null until it is entered
 */
public record Letterhead(
        String superior,
        String issuer,
        String partyTitle,
        String place,
        String unitName,
        @Nullable String chapter,
        @Nullable String budgetCode,
        @Nullable String treasury) {}

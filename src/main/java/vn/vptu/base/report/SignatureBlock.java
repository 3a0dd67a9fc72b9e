package vn.vptu.base.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed where somebody signs.
 *
 * @param place the caption above it where a form has several signatures; null where it has one
 * @param lines the authority and the title, one line each: "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"
 * @param name empty as long as nobody is known
 */
public record SignatureBlock(@Nullable String place, List<String> lines, String name) {

    public SignatureBlock {
        lines = List.copyOf(lines);
    }
}

package vn.vptu.budget.internal;

import java.util.Arrays;
import java.util.List;
import vn.vptu.budget.CodeKind;

/** Which kinds of codes stand below which. */
final class CodeTree {

    private CodeTree() {}

    /** The names of the kinds whose codes have one of this kind above them. */
    static List<String> below(CodeKind kind) {
        return Arrays.stream(CodeKind.values())
                .filter(each -> each.parent() == kind)
                .map(Enum::name)
                .toList();
    }
}

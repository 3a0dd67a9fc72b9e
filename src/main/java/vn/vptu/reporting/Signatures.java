package vn.vptu.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.SignatureBlock;

/**
 * Where a paper is signed, as its template asks for it; public because compiled templates call it.
 *
 * @param recipients who gets the paper, one line each; null where nobody is named
 * @param blocks from left to right
 * @param hints what stands below each, "(Ký, họ tên)"; as many as blocks, empty for nothing
 */
public record Signatures(@Nullable String recipients, List<SignatureBlock> blocks, List<String> hints) {

    /** The most people who sign one paper side by side. */
    static final int MOST = 4;

    public Signatures {
        blocks = List.copyOf(blocks);
        hints = List.copyOf(hints);
    }

    static Signatures none() {
        return new Signatures(null, List.of(), List.of());
    }

    /** The authority and the title, or the caption of the form. */
    public String lines(int block) {
        return String.join("\n", blocks.get(block).lines());
    }

    public String hint(int block) {
        return hints.get(block);
    }

    public String name(int block) {
        return blocks.get(block).name();
    }
}

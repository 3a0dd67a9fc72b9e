package vn.vptu.reporting;

import java.util.List;

/** What somebody wants made beside the page: papers in their order. */
public record PaperJobDraft(Packing packing, List<PaperPart> parts) {

    public PaperJobDraft {
        parts = List.copyOf(parts);
    }
}

package vn.vptu.reporting;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of asking for papers to be made beside the page. */
public sealed interface PaperJobResult {

    /** It waits for its turn. */
    record Asked(long id) implements PaperJobResult {}

    /** Nothing is made: these papers cannot be, or the whole cannot. */
    record Refused(List<Fault> faults) implements PaperJobResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong with one paper.
     *
     * @param part its place, from 0; {@link #WHOLE} when it concerns all
     * @param error at a parameter of the paper, or at {@link FieldError#WHOLE}
     */
    record Fault(int part, FieldError error) {

        public static final int WHOLE = -1;
    }
}

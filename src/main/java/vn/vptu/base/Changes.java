package vn.vptu.base;

import java.util.List;

/** Many {@link Change}s of one transaction at once: each has a line of its own in the trail, written together. */
public record Changes(List<Change> all) {

    public Changes {
        all = List.copyOf(all);
    }
}

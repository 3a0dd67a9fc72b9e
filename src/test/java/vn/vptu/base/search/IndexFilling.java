package vn.vptu.base.search;

import org.springframework.stereotype.Component;

/** Fills the index of words at once, for data that were written in batches. */
@Component
public class IndexFilling {

    private final WordIndexing indexing;

    IndexFilling(WordIndexing indexing) {
        this.indexing = indexing;
    }

    public void now() {
        indexing.fill();
    }
}

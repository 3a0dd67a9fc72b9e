package vn.vptu.embedded;

import java.io.Serial;

/** The database cannot be had, for a reason that can be told to the person at the keyboard in one sentence. */
public class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }
}

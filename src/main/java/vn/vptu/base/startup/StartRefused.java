package vn.vptu.base.startup;

import java.io.Serial;

/** The application does not start, for a reason that a person can remove. Its message is the sentence they read. */
class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}

package vn.vptu.base.drafts;

import java.time.Instant;

/**
 * What somebody was typing.
 *
 * @param baseVersion the version of the record that was open; 0 for a new one
 * @param title what the person was at, in the language of that moment
 * @param path where the form is
 * @param body the form's own text of what was opened and what was typed
 * @param savedAt when it was kept
 */
public record KeptDraft(DraftKey key, int baseVersion, String title, String path, String body, Instant savedAt) {}

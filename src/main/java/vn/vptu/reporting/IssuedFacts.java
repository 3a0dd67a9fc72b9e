package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of an issued paper.
 *
 * @param paper the id of its definition
 * @param name its title
 * @param replaces the id of what it took the place of
 * @param replacedBy the id of what took its place
 */
public record IssuedFacts(
        String paper,
        String name,
        @Nullable String number,
        String parameters,
        LocalDate issuedOn,
        String sha256,
        IssuedState state,
        @Nullable Long replaces,
        @Nullable Long replacedBy) {

    static IssuedFacts of(IssuedPaper paper) {
        IssuedPaper.End end = paper.end();
        return new IssuedFacts(
                paper.report(),
                paper.title(),
                paper.number(),
                paper.parameters(),
                paper.issuedOn(),
                paper.sha256(),
                paper.state(),
                paper.replaces() == null ? null : paper.replaces().id(),
                end == null || end.replacedBy() == null
                        ? null
                        : end.replacedBy().id());
    }
}

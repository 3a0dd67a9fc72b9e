package vn.vptu.directory.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.directory.LeaderDraft;

/** Stores leaders with their dated titles. */
@Component
public class LeaderStore {

    private final LeaderRepository leaders;
    private final LeaderTitles titles;
    private final JdbcClient jdbc;
    private final Edits edits;

    LeaderStore(LeaderRepository leaders, LeaderTitles titles, JdbcClient jdbc, Edits edits) {
        this.leaders = leaders;
        this.titles = titles;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public Optional<Edited<LeaderDraft>> find(long id) {
        return leaders.findById(id).map(leader -> new Edited<>(leader.id(), leader.version(), draft(leader)));
    }

    private LeaderDraft draft(Leader leader) {
        return leader.draft(titles.of(leader.id()));
    }

    public SaveResult save(@Nullable Long id, int version, LeaderDraft typed) {
        List<LeaderDraft.Title> tidy = typed.titles().stream()
                .map(title -> new LeaderDraft.Title(
                        title.organId(),
                        Check.line(title.shortTitle()),
                        Check.line(title.fullTitle()),
                        title.mainTitle(),
                        title.validFrom(),
                        title.validTo()))
                .toList();
        LeaderDraft draft = new LeaderDraft(
                typed.personId(), typed.rankOrder(), typed.boardColumn(), typed.validFrom(), typed.validTo(), tidy);
        titles.lockOrgans(tidy);
        return edits.save(
                "directory.leader",
                id,
                version,
                leaders::lock,
                Leader::new,
                leader -> check(id, draft),
                leader -> leader.apply(draft),
                leader -> {
                    Leader stored = leaders.saveAndFlush(leader);
                    titles.replace(stored.id(), tidy);
                    return stored;
                },
                this::draft);
    }

    private List<FieldError> check(@Nullable Long id, LeaderDraft draft) {
        Check check = new Check()
                .chosen("personId", draft.personId())
                .that(
                        !Taken.by(jdbc, "directory_leader", "person_id", draft.personId(), id),
                        "personId",
                        "directory.error.leader-twice")
                .chosen("rankOrder", draft.rankOrder())
                .between("rankOrder", draft.rankOrder(), 1, 9999)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo());
        titles.check(check, id, draft);
        return check.errors();
    }
}

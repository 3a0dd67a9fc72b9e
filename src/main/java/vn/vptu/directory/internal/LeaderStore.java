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

    /** All leaders there ever were, with their titles. */
    List<Edited<LeaderDraft>> all() {
        return leaders.findAll().stream()
                .map(leader -> new Edited<>(leader.id(), leader.version(), draft(leader)))
                .toList();
    }

    /** What all leaders there ever were are called. */
    List<Called> called() {
        return jdbc.sql("""
                select l.id, p.full_name, p.email, (select t.short_title from directory_leader_title t
                    where t.leader_id = l.id order by t.main_title desc, t.valid_from desc, t.id limit 1) as title
                from directory_leader l join directory_person p on p.id = l.person_id
                """).query(Called.class).list();
    }

    /** What a leader is called; the latest main title tells namesakes apart. */
    record Called(
            long id,
            String fullName,
            @Nullable String email,
            @Nullable String title) {

        String label() {
            String more = title == null ? email : title;
            return more == null ? fullName : fullName + " – " + more;
        }
    }

    static LeaderDraft tidy(LeaderDraft typed) {
        return new LeaderDraft(
                typed.personId(),
                typed.rankOrder(),
                typed.boardColumn(),
                typed.validFrom(),
                typed.validTo(),
                typed.titles().stream()
                        .map(title -> new LeaderDraft.Title(
                                title.organId(),
                                Check.line(title.shortTitle()),
                                Check.line(title.fullTitle()),
                                title.mainTitle(),
                                title.validFrom(),
                                title.validTo()))
                        .toList());
    }

    public SaveResult save(@Nullable Long id, int version, LeaderDraft typed) {
        LeaderDraft draft = tidy(typed);
        titles.lockOrgans(draft.titles());
        return edits.save(
                "directory.leader",
                id,
                version,
                leaders::lock,
                Leader::new,
                leader -> check(id, draft, titles::holder),
                leader -> leader.apply(draft),
                leader -> {
                    Leader stored = leaders.saveAndFlush(leader);
                    titles.replace(stored.id(), draft.titles());
                    return stored;
                },
                this::draft);
    }

    /** What is wrong with a leader, as far as others hold the titles. */
    List<FieldError> check(@Nullable Long id, LeaderDraft draft, LeaderTitles.Holders holders) {
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
        titles.check(check, id, draft, holders);
        return check.errors();
    }
}

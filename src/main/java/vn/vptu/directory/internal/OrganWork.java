package vn.vptu.directory.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.OrganDraft.Member;

/** A file of organs with their members: a membership is a leader from a day on. */
final class OrganWork extends PartsWork<OrganDraft> {

    private static final Set<String> MEMBER = Set.of("leaderId", "role", "memberFrom", "memberTo");

    private final OrganStore organs;
    private final EntityManager entities;
    private final LocalDate today;
    private final Lookup leaders = new Lookup("directory.error.import-leader", "directory.error.import-leader-several");
    private final Map<Long, String> names = new HashMap<>();

    OrganWork(OrganStore organs, List<LeaderStore.Called> called, EntityManager entities, LocalDate today) {
        super(List.of("name", "shortName", "sortOrder", "validFrom", "validTo"));
        this.organs = organs;
        this.entities = entities;
        this.today = today;
        called.forEach(
                leader -> leaders.add(leader.id(), leader.label(), leader.fullName(), leader.label(), leader.email()));
        called.forEach(
                leader -> names.put(leader.id(), leaders.written(leader.id(), leader.fullName(), leader.label())));
        organs.all().stream()
                .sorted(Comparator.comparing((Edited<OrganDraft> organ) ->
                                Objects.requireNonNullElse(organ.draft().sortOrder(), 0))
                        .thenComparing(organ -> organ.draft().code()))
                .forEach(organ -> knows(organ.draft().code(), organ));
    }

    @Override
    String key(ImportedRow row, Check check) {
        return Check.line(row.text("code")).toUpperCase(Locale.ROOT);
    }

    @Override
    Told<OrganDraft> tell(ImportedRow row, @Nullable OrganDraft before, Check check) {
        OrganDraft base = before == null ? OrganDraft.blank(today) : before;
        String name = Objects.requireNonNullElse(row.text("name", base.name()), "");
        LocalDate lastDay = row.date("validTo", null);
        List<Member> members = new ArrayList<>(base.members());
        boolean member = MEMBER.stream().anyMatch(row::gives);
        Member was = null;
        Member is = null;
        if (member) {
            Long leader = leaders.find(row.text("leaderId"), "leaderId", check);
            was = find(members, leader, row.date("memberFrom", null));
            is = member(row, leader, was);
            if (was == null) {
                members.add(is);
            } else {
                members.set(members.indexOf(was), is);
            }
        }
        OrganDraft draft = OrganStore.tidy(new OrganDraft(
                Objects.requireNonNull(row.text("code")),
                name,
                Objects.requireNonNullElse(row.text("shortName", before == null ? name : base.shortName()), ""),
                row.number("sortOrder", base.sortOrder()),
                row.date("validFrom", base.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1),
                members));
        return new Told<>(draft, is == null ? "" : part(is), member && was == null);
    }

    /** The membership that begins on the day; without a day the latest one. */
    private static @Nullable Member find(List<Member> members, @Nullable Long leader, @Nullable LocalDate from) {
        return members.stream()
                .filter(member -> leader != null && leader.equals(member.leaderId()))
                .filter(member -> from == null || from.equals(member.validFrom()))
                .max(Comparator.comparing(
                        Member::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .orElse(null);
    }

    private static Member member(ImportedRow row, @Nullable Long leader, @Nullable Member was) {
        Member base = was == null ? new Member(leader, null, null, null) : was;
        LocalDate lastDay = row.date("memberTo", null);
        return new Member(
                leader,
                Check.trimmed(row.text("role", base.role())),
                row.date("memberFrom", base.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1));
    }

    private static String part(Member member) {
        return member.leaderId() + "|" + member.validFrom();
    }

    @Override
    List<FieldError> check(@Nullable Long id, OrganDraft draft) {
        return organs.check(id, draft);
    }

    @Override
    SaveResult save(@Nullable Long id, int version, OrganDraft draft) {
        return organs.save(id, version, draft);
    }

    @Override
    Optional<Edited<OrganDraft>> read(long id) {
        return organs.find(id);
    }

    @Override
    void forget() {
        entities.clear();
    }

    @Override
    List<String> parts(OrganDraft draft) {
        return draft.members().stream().map(OrganWork::part).toList();
    }

    @Override
    Map<String, Object> cells(OrganDraft draft, String part) {
        Cells cells = new Cells()
                .put("code", draft.code())
                .put("name", draft.name())
                .put("shortName", draft.shortName())
                .put("sortOrder", draft.sortOrder())
                .put("validFrom", draft.validFrom())
                .lastDay("validTo", draft.validTo());
        draft.members().stream()
                .filter(member -> part(member).equals(part))
                .findFirst()
                .ifPresent(member -> cells.put("leaderId", names.get(member.leaderId()))
                        .put("role", member.role())
                        .put("memberFrom", member.validFrom())
                        .lastDay("memberTo", member.validTo()));
        return cells.all();
    }

    @Override
    String column(String field) {
        return switch (PartsWork.inner(field)) {
            case "validFrom" -> "memberFrom";
            case "validTo" -> "memberTo";
            case "" -> field;
            default -> PartsWork.inner(field);
        };
    }
}

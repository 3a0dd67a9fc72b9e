package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Membership;
import vn.vptu.directory.OrganName;
import vn.vptu.directory.Organs;

/** "Danh sách thành viên": who belongs to which organ on a day, and as what. */
@Component
class OrganMembersReport extends DirectoryPaper<OrganMembersReport.Params, OrganMembersReport.Row> {

    /**
     * When.
     *
     * @param day null for today
     */
    record Params(@Nullable LocalDate day) {}

    record Row(
            String organ,
            String name,
            @Nullable String title,
            @Nullable String role,
            LocalDate since) {}

    private final Organs organs;
    private final Leaders leaders;

    OrganMembersReport(Organs organs, Leaders leaders, Translations words, Clock clock) {
        super("organ-members", "directory.paper.organ-members", Params.class, Row.class, words, clock);
        this.organs = organs;
        this.leaders = leaders;
    }

    @Override
    public LocalDate about(Params params, LocalDate today) {
        return params.day() == null ? today : params.day();
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.text("name", 26),
                PaperColumn.text("title", 28),
                PaperColumn.text("role", 24),
                PaperColumn.date("since", 15));
    }

    @Override
    public Optional<String> groupedBy() {
        return Optional.of("organ");
    }

    @Override
    List<Row> rows(Params params, LocalDate day) {
        return organs.active(day).stream()
                .flatMap(organ -> rows(organ, day).stream())
                .toList();
    }

    private List<Row> rows(OrganName organ, LocalDate day) {
        List<Membership> members = organs.membersOn(organ.id(), day);
        Map<Long, LeaderName> named =
                leaders.named(members.stream().map(Membership::leaderId).toList(), day);
        return members.stream()
                .map(member -> row(organ, member, named.get(member.leaderId())))
                .toList();
    }

    private static Row row(OrganName organ, Membership member, @Nullable LeaderName leader) {
        return new Row(
                organ.name(),
                leader == null ? "" : leader.fullName(),
                leader == null ? null : leader.shortTitle(),
                member.role(),
                member.validFrom());
    }
}

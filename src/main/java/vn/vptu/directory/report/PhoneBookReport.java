package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.Sheet;
import vn.vptu.directory.Contact;
import vn.vptu.directory.People;

/** "Danh bạ điện thoại": the leaders by rank, then everybody else under the name of his unit. */
@Component
class PhoneBookReport extends DirectoryPaper<PhoneBookReport.Params, PhoneBookReport.Row> {

    /** As many as the office could ever have. */
    private static final int MOST = 10_000;

    /**
     * Whom it is about.
     *
     * @param leaders the leaders alone
     * @param words of names, positions and units, as on the page of the phone book; null for everybody
     */
    record Params(boolean leaders, @Nullable String words) {}

    record Row(
            String heading,
            String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String room) {}

    private final People people;

    PhoneBookReport(People people, Translations words, Clock clock) {
        super("phone-book", "directory.paper.phone-book", Params.class, Row.class, words, clock);
        this.people = people;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.text("name", 22),
                PaperColumn.text("title", 22),
                PaperColumn.centred("phone", 16),
                PaperColumn.centred("mobile", 16),
                PaperColumn.text("email", 26),
                PaperColumn.text("room", 10));
    }

    @Override
    public Optional<String> groupedBy() {
        return Optional.of("heading");
    }

    /** Leaders' mobile numbers may stand on it. */
    @Override
    public boolean readable(Params params) {
        return people.showsLeaderMobiles();
    }

    @Override
    public Sheet sheet() {
        return Sheet.A4_LANDSCAPE;
    }

    @Override
    List<Row> rows(Params params, LocalDate day) {
        String typed = params.words() == null ? "" : params.words();
        return people.contacts(typed, MOST).stream()
                .filter(contact -> contact.leader() || !params.leaders())
                .map(this::row)
                .toList();
    }

    private Row row(Contact contact) {
        return new Row(
                heading(contact),
                contact.fullName(),
                contact.title(),
                contact.phone(),
                contact.mobile(),
                contact.email(),
                contact.room());
    }

    private String heading(Contact contact) {
        if (contact.leader()) {
            return words().vietnamese("directory.paper.leaders");
        }
        return contact.unitName() == null ? words().vietnamese("directory.paper.no-unit") : contact.unitName();
    }
}

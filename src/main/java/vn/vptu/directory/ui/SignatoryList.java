package vn.vptu.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryRow;

/** The list of those who sign papers. */
@Component
class SignatoryList extends CatalogueList<SignatoryRow> {

    private final Signatories signatories;
    private final Clock clock;

    SignatoryList(Signatories signatories, Clock clock) {
        super(
                "catalogue/signatories",
                "directory.signatories",
                signatories::page,
                signatories::count,
                SignatoryRow::id);
        this.signatories = signatories;
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<SignatoryRow> list) {
        list.title("directory.signatories.title-line", SignatoryRow::lines).share(2);
        list.text("directory.signatories.name", SignatoryRow::name);
        list.words(
                "directory.signatories.family",
                (row, words) -> words.say("enum.PaperFamily." + row.family().name()));
        list.words("directory.signatories.paper", this::paper).unsorted();
        list.date("directory.signatories.valid-from", SignatoryRow::validFrom);
        list.lastDay("directory.signatories.valid-to", SignatoryRow::validTo);
        list.state((row, words) -> row.problem() == null
                ? Validity.words(words, row.validFrom(), row.validTo(), LocalDate.now(clock))
                : words.say("enum.SignatoryRowKind." + row.problem().kind().name()));
    }

    private String paper(SignatoryRow row, Sentences words) {
        return signatories.papers().stream()
                .filter(paper -> paper.id().equals(row.paper()))
                .findFirst()
                .map(paper -> words.say(paper.titleKey()))
                .orElseGet(() -> words.say("directory.signatories.any-paper"));
    }
}

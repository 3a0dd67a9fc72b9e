package vn.vptu.budget;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.text.SearchKey;

/** What waits on the desk of an accountant, of the chief accountant and of the account holder, of whatever kind. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
public class BudgetApprovals {

    private final List<WaitingDocuments> kinds;
    private final CurrentActor actor;

    BudgetApprovals(List<WaitingDocuments> kinds, CurrentActor actor) {
        this.kinds = kinds;
        this.actor = actor;
    }

    /** What waits for the reader, the longest first; with words, only what has all of them. */
    @Transactional(readOnly = true)
    public List<WaitingDocument> mine(String text) {
        Actor who = actor.get();
        List<String> words = List.of(SearchKey.of(text).split(" "));
        return kinds.stream()
                .flatMap(kind -> kind.waitingFor(who).stream())
                .filter(each -> words.stream().allMatch(searched(each)::contains))
                .sorted(Comparator.comparing(WaitingDocument::since).thenComparing(WaitingDocument::step))
                .toList();
    }

    private static String searched(WaitingDocument each) {
        String number = each.number();
        return SearchKey.of((number == null ? "" : number) + " " + each.summary() + " " + each.from());
    }

    /** How many wait for the reader. */
    @Transactional(readOnly = true)
    public long count() {
        return mine("").size();
    }
}

package vn.vptu.base.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Occurrence;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;

/**
 * Takes a list away as a spreadsheet: exactly the rows of the filter in their order, exactly the columns chosen, whatever
 * the number. The rows come from the same service as those on the screen, with the same rights; that they were taken stands
 * in the trail.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class ListExports {

    private final ObjectProvider<ListDefinition<?, ?>> definitions;
    private final CurrentActor actor;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    ListExports(
            ObjectProvider<ListDefinition<?, ?>> definitions,
            CurrentActor actor,
            Translations translations,
            ApplicationEventPublisher events) {
        this.definitions = definitions;
        this.actor = actor;
        this.translations = translations;
        this.events = events;
    }

    /**
     * Writes the list as it grows, all blocks as they were at one moment: what is added meanwhile would move the others.
     *
     * @throws AccessDeniedException when the list is not for this person
     * @throws IllegalArgumentException when there is no such list
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void export(ListRequest request, Locale locale, OutputStream out) throws IOException {
        ListDefinition<?, ?> definition = definitions.stream()
                .filter(each -> each.id().equals(request.list()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list " + request.list()));
        if (!definition.roles().isEmpty()
                && !actor.get().hasAny(definition.roles().toArray(String[]::new))) {
            throw new AccessDeniedException(request.list());
        }
        write(definition, request, translations.in(locale), out);
    }

    private <R, F extends ListFilter> void write(
            ListDefinition<R, F> definition, ListRequest request, Sentences words, OutputStream out)
            throws IOException {
        Map<String, ListColumn<R>> known =
                definition.columns().stream().collect(Collectors.toMap(ListColumn::name, Function.identity()));
        List<ListColumn<R>> columns = request.columns().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        F filter = definition.filter(request.parameters());
        Sort sort = SortKey.from(request.parameters())
                .filter(key -> known.containsKey(key.column())
                        && known.get(key.column()).isSortable())
                .map(SortKey::sort)
                .orElse(Sort.unsorted());
        events.publishEvent(new Occurrence(
                ListKinds.KIND,
                definition.id(),
                "export",
                new ListTaken(
                        said(request.query()),
                        columns.stream().map(column -> column.heading(words)).collect(Collectors.joining(", ")),
                        definition.countAll(filter))));
        try (ListSheet<R> sheet = new ListSheet<>(words.say(definition.id() + ".title"), columns, words, out)) {
            definition.each(filter, sort, sheet::add);
            sheet.total(definition.totals(filter));
        }
    }

    private static String said(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining("; "));
    }
}

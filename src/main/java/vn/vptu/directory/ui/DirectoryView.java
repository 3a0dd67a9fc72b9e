package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.base.ui.Phone;
import vn.vptu.directory.Contact;
import vn.vptu.directory.People;

/** The book of telephone numbers: anybody finds somebody by a few letters and calls with one touch. */
@Route("directory")
@Menu(title = "nav.directory", order = 10)
@PermitAll
class DirectoryView extends Composite<Div> implements HasDynamicTitle {

    /** More cards than this nobody looks through; the next letter is typed sooner. */
    private static final int MOST = 200;

    private final People people;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div groups = new Div();

    DirectoryView(People people) {
        this.people = people;
        search.setPlaceholder(getTranslation("directory.people.search"));
        search.setAriaLabel(getTranslation("directory.people.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-contacts-search");
        search.addValueChangeListener(change -> show());
        count.addClassNames("vptu-muted", "vptu-contacts-count");
        count.getElement().setAttribute("role", "status");
        groups.addClassName("vptu-contacts");
        getContent().addClassNames("vptu-page", "vptu-contacts-page");
        getContent()
                .add(
                        new PageBar(getPageTitle()),
                        search,
                        count,
                        groups,
                        new Keys().on("/", search::focus).on("Escape", search::clear));
        show();
    }

    private void show() {
        List<Contact> found = people.contacts(search.getValue(), MOST + 1);
        count.setText(
                found.isEmpty()
                        ? getTranslation("common.nothing-found", search.getValue())
                        : found.size() > MOST
                                ? getTranslation("directory.contacts.more", MOST)
                                : getTranslation("directory.contacts.count", found.size()));
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        groups.removeAll();
        for (Contact contact : found.subList(0, Math.min(MOST, found.size()))) {
            lists.computeIfAbsent(group(contact), this::list).add(new ListItem(card(contact)));
        }
    }

    private String group(Contact contact) {
        String unit = contact.unitName();
        if (contact.leader()) {
            return getTranslation("directory.contacts.leaders");
        }
        return unit == null ? getTranslation("directory.contacts.no-unit") : unit;
    }

    private UnorderedList list(String heading) {
        UnorderedList list = new UnorderedList();
        groups.add(new Section(new H2(heading), list));
        return list;
    }

    private Component card(Contact contact) {
        Card card = new Card(contact.fullName()).line(contact.title());
        if (contact.leader()) {
            card.line(contact.unitName());
        }
        card.line(contact.room());
        number(card, contact, contact.mobile());
        number(card, contact, contact.phone());
        String email = contact.email();
        if (email != null) {
            Anchor write = new Anchor("mailto:" + email, Glyph.MAIL.create());
            write.addClassName("vptu-call");
            write.setAriaLabel(getTranslation("directory.contacts.write", contact.fullName(), email));
            card.line(email).end(write);
        }
        return card;
    }

    private void number(Card card, Contact contact, @Nullable String number) {
        if (number != null) {
            card.line(number)
                    .end(Phone.button(number, getTranslation("directory.people.call", contact.fullName(), number)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.contacts.title");
    }
}

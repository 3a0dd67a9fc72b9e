package vn.vptu.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Moments;
import vn.vptu.security.RightSource;
import vn.vptu.security.RightsPicture;

/** The answer to "what may this person see and do, and why": the roles first, then every thing with the role that gives it. */
final class RightsTable extends Div {

    private final RightsPicture picture;
    private final RightWords words;

    RightsTable(RightsPicture picture, RightWords words) {
        this.picture = picture;
        this.words = words;
        addClassName("vptu-rights");
        if (!picture.enabled()) {
            Paragraph locked = new Paragraph(getTranslation("security.rights.locked"));
            locked.addClassName("vptu-callout");
            add(locked);
        }
        add(new H2(getTranslation("security.rights.roles")));
        if (picture.sources().isEmpty()) {
            add(new Paragraph(getTranslation("security.rights.no-roles")));
        }
        picture.sources().forEach(source -> add(source(source)));
        List<Entitlement> all = Stream.concat(ScreenRights.all().stream(), picture.entitlements().stream())
                .toList();
        Arrays.stream(Entitlement.Area.values()).forEach(area -> area(area, all));
    }

    private Div source(RightSource source) {
        Div line = new Div(
                new Span(words.right(source.role(), source.unitId())),
                source.holds()
                        ? new Chip(getTranslation("security.rights.in-force"), Chip.Tone.OK)
                        : new Chip(getTranslation("security.rights.not-in-force"), Chip.Tone.MUTED));
        Span when = new Span(
                source.until() == null
                        ? getTranslation("security.rights.since", Moments.shown(source.from()))
                        : getTranslation(
                                "security.delegation.period",
                                Moments.shown(source.from()),
                                Moments.shown(source.until())));
        when.addClassName("vptu-muted");
        Span by = new Span(by(source));
        by.addClassName("vptu-muted");
        line.add(when, by);
        line.addClassNames("vptu-card", "vptu-right-source");
        return line;
    }

    private String by(RightSource source) {
        String moment = Moments.shown(source.at());
        if (source.delegated()) {
            return getTranslation("security.rights.lent-by", source.by(), moment);
        }
        return source.by().isEmpty()
                ? getTranslation("security.rights.given-at", moment)
                : getTranslation("security.rights.given-by", source.by(), moment);
    }

    private void area(Entitlement.Area area, List<Entitlement> all) {
        List<Entitlement> here = all.stream().filter(one -> one.area() == area).toList();
        if (here.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("enum.Area." + area.name())));
        group("security.rights.may", here.stream().filter(picture::may).toList(), true);
        group(
                "security.rights.may-not",
                here.stream().filter(one -> !picture.may(one)).toList(),
                false);
    }

    private void group(String title, List<Entitlement> entitlements, boolean given) {
        if (entitlements.isEmpty()) {
            return;
        }
        H3 heading = new H3(getTranslation(title));
        UnorderedList list = new UnorderedList();
        for (Entitlement one : entitlements) {
            Span what = new Span(getTranslation(one.sentence()));
            Span why = new Span(given ? why(one) : needs(one));
            why.addClassName("vptu-muted");
            ListItem item = new ListItem(what, why);
            item.addClassName(given ? "vptu-right-given" : "vptu-right-missing");
            list.add(item);
        }
        list.addClassName("vptu-right-list");
        add(heading, list);
    }

    private String why(Entitlement one) {
        if (one.roles().isEmpty()) {
            return getTranslation("security.rights.everybody");
        }
        return picture.why(one).stream()
                .map(source -> source.delegated()
                        ? getTranslation(
                                "security.rights.because-lent",
                                words.right(source.role(), source.unitId()),
                                source.by())
                        : words.right(source.role(), source.unitId()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String needs(Entitlement one) {
        return getTranslation(
                "security.rights.needs",
                Roles.ALL.stream()
                        .filter(one.roles()::contains)
                        .map(words::role)
                        .collect(Collectors.joining(", ")));
    }
}

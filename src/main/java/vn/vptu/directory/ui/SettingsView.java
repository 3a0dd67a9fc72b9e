package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.DraftKeeper;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.OfficeText;

/** What the office says about itself, and where each text is printed. */
@Route("admin/settings")
@Menu(title = "nav.settings", order = 720)
@RolesAllowed({Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN})
class SettingsView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final OfficeSettings settings;
    private final FieldErrors errors = new FieldErrors();
    private final Map<OfficeText, HasValue<?, String>> fields = new EnumMap<>(OfficeText.class);
    private final FormParts parts = new FormParts();
    private final Div offer = new Div();
    private Map<String, String> read = Map.of();
    private @Nullable DraftKeeper keeper;

    SettingsView(OfficeSettings settings) {
        this.settings = settings;
        Div groups = new Div();
        groups.addClassName("vptu-settings");
        for (OfficeText.Group group : OfficeText.Group.values()) {
            groups.add(card(group));
        }
        PageBar bar = new PageBar(getTranslation("directory.settings.title"));
        bar.setActions(Buttons.primary(getTranslation("common.save"), this::save));
        Div page = getContent();
        page.addClassNames("vptu-page", "vptu-form-page");
        parts.onChange(() -> {
            if (keeper != null) {
                keeper.typed();
            }
        });
        page.add(bar, offer, errors, groups, new Keys().on("Ctrl+s", this::save));
    }

    private Div card(OfficeText.Group group) {
        String key = "directory.settings." + group.name().toLowerCase(Locale.ROOT);
        Paragraph what = new Paragraph(getTranslation(key + ".help"));
        what.addClassName("vptu-muted");
        Div card = new Div(new H2(getTranslation(key + ".title")), what);
        card.addClassNames("vptu-card", "vptu-settings-group");
        for (OfficeText text : OfficeText.values()) {
            if (text.group() == group) {
                card.add(field(text));
            }
        }
        return card;
    }

    private Component field(OfficeText text) {
        if (!text.choices().isEmpty()) {
            return place(text, SettingFields.choice(this, text));
        }
        TextFieldBase<?, String> field = text.lines() ? new TextArea() : new TextField();
        field.setLabel(SettingFields.label(this, text));
        field.setHelperText(SettingFields.help(this, text));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(text == OfficeText.OFFICE_NAME);
        return place(text, field);
    }

    private <F extends Component & HasValue<?, String> & HasValidation> F place(OfficeText text, F field) {
        fields.put(text, field);
        parts.add(text.code(), field, String.class);
        errors.field(text.code(), field);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        offer.add(begin().offer());
    }

    private void show() {
        keeper = null;
        offer.removeAll();
        read = settings.all();
        errors.clear();
        fields.forEach((text, field) -> field.setValue(read.getOrDefault(text.code(), "")));
    }

    /** From now on, what is typed is kept. */
    private DraftKeeper begin() {
        DraftKeeper keeping = new DraftKeeper(
                parts, new DraftKey("directory.settings", null), 0, this::getPageTitle, "admin/settings");
        keeper = keeping;
        return keeping;
    }

    /** What differs from what was read: others may be changing the rest. */
    private Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        fields.forEach((text, field) -> {
            if (!field.getValue().strip().equals(read.getOrDefault(text.code(), ""))) {
                changed.put(text.code(), field.getValue());
            }
        });
        return changed;
    }

    private void save() {
        DraftKeeper keeping = keeper == null ? begin() : keeper;
        switch (keeping.save(() -> settings.save(read, changed()))) {
            case SaveResult.Saved saved -> {
                show();
                begin();
                Notices.done(getTranslation("common.saved"));
            }
            case SaveResult.Refused refused -> errors.show(refused.errors());
            case SaveResult.Conflict conflict -> showBoth(keeping, conflict);
            case SaveResult.Gone gone -> errors.show(getTranslation("common.error.gone"));
        }
    }

    /** What was typed here stands beside what somebody else saved, until somebody decides. */
    private void showBoth(DraftKeeper keeping, SaveResult.Conflict conflict) {
        Consumer<FormParts> mine = keeping.changes();
        errors.show(
                getTranslation("common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                keeping.differences(parts.picture(settings.all())),
                Buttons.plain(getTranslation("common.keep-mine"), () -> {
                    show();
                    begin();
                    mine.accept(parts);
                    save();
                }),
                Buttons.plain(getTranslation("common.open-newest"), () -> {
                    keeping.drop();
                    show();
                    begin();
                }));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (keeper != null && !changed().isEmpty()) {
            Leaving.ask(event, keeper, this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.settings.title");
    }
}

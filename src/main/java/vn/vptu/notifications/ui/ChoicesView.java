package vn.vptu.notifications.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.notifications.ChoicesDraft;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;
import vn.vptu.notifications.MailState;
import vn.vptu.notifications.NoticeChoices;

/** What I want mailed: by topic at once, once a day or not at all, and the hours in which I want to be left in peace. */
@Route(ChoicesView.PATH)
@PermitAll
class ChoicesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    static final String PATH = "account/notifications";

    private final NoticeChoices choices;
    private final Paragraph mail = new Paragraph();
    private final Div topics = new Div();
    private final Map<String, Select<Delivery>> deliveries = new LinkedHashMap<>();
    private final FieldErrors errors = new FieldErrors();
    private final TimePicker quietFrom = hour("notifications.choices.quiet-from");
    private final TimePicker quietTo = hour("notifications.choices.quiet-to");
    private final TimePicker digestAt = hour("notifications.choices.digest-at");
    private final Select<MailLanguage> language = new Select<>();

    ChoicesView(NoticeChoices choices) {
        this.choices = choices;
        mail.addClassName("vptu-callout");
        topics.addClassName("vptu-choices");
        language.setLabel(getTranslation("notifications.choices.language"));
        language.setItems(MailLanguage.values());
        language.setItemLabelGenerator(each -> getTranslation("enum.MailLanguage." + each.name()));
        errors.field("quietFrom", quietFrom);
        errors.field("quietTo", quietTo);
        errors.field("digestAt", digestAt);
        Paragraph quiet = new Paragraph(getTranslation("notifications.choices.quiet-help"));
        quiet.addClassName("vptu-muted");
        Div hours = new Div(quietFrom, quietTo, digestAt, language);
        hours.addClassName("vptu-choices");
        Div actions = new Div(Buttons.primary(getTranslation("common.save"), this::save));
        actions.addClassName("vptu-form-actions");
        Div card = new Div(
                mail,
                errors,
                new H2(getTranslation("notifications.choices.topics")),
                topics,
                new H2(getTranslation("notifications.choices.hours")),
                quiet,
                hours,
                actions);
        card.addClassNames("vptu-card", "vptu-choices-card");
        getContent().addClassNames("vptu-page", "vptu-scroll");
        getContent()
                .add(
                        new PageBar(getTranslation("notifications.choices.title")),
                        card,
                        new Keys().on("Ctrl+s", this::save));
    }

    private TimePicker hour(String key) {
        TimePicker field = new TimePicker(getTranslation(key));
        field.setLocale(Translations.VIETNAMESE);
        field.setStep(Duration.ofMinutes(30));
        field.setRequiredIndicatorVisible(true);
        field.setI18n(
                new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("notifications.error.hour")));
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MailState state = choices.mail();
        mail.setVisible(state != MailState.READY);
        mail.setText(
                switch (state) {
                    case OFF -> getTranslation("notifications.choices.mail.OFF");
                    case NO_ADDRESS -> getTranslation("notifications.choices.mail.NO_ADDRESS");
                    case READY -> "";
                });
        ChoicesDraft mine = choices.mine();
        topics.removeAll();
        deliveries.clear();
        for (NoticeTopic topic : choices.topics()) {
            Select<Delivery> field = new Select<>();
            field.setLabel(getTranslation("notifications.topic." + topic.topic()));
            field.setItems(Delivery.values());
            field.setItemLabelGenerator(each -> getTranslation("enum.NoticeTopicDelivery." + each.name()));
            field.setValue(mine.deliveries().get(topic.topic()));
            deliveries.put(topic.topic(), field);
            topics.add(field);
        }
        quietFrom.setValue(mine.quietFrom());
        quietTo.setValue(mine.quietTo());
        digestAt.setValue(mine.digestAt());
        language.setValue(mine.language());
    }

    private void save() {
        errors.clear();
        Map<String, Delivery> chosen = new LinkedHashMap<>();
        deliveries.forEach((topic, field) -> chosen.put(topic, field.getValue()));
        ChoicesDraft draft = new ChoicesDraft(
                chosen, quietFrom.getValue(), quietTo.getValue(), digestAt.getValue(), language.getValue());
        switch (choices.save(draft)) {
            case SaveResult.Saved saved -> Notices.done(getTranslation("common.saved"));
            case SaveResult.Refused refused -> errors.show(refused.errors());
            case SaveResult.Conflict conflict -> errors.show(getTranslation("common.error.gone"));
            case SaveResult.Gone gone -> errors.show(getTranslation("common.error.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.choices.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getPageTitle()));
    }
}

package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.DraftKeeper;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/** Writing in one document: what is typed is kept, what somebody else saved meanwhile stands beside it. */
final class VoucherEditor {

    private final VoucherDesk desk;
    private final @Nullable Long id;
    private final String title;
    private final LongConsumer saved;
    private final LongConsumer reload;
    private final Div place = new Div();
    private VoucherForm form;
    private DraftKeeper keeper;
    private int version;
    private boolean leaving;

    /**
     * Opens the form.
     *
     * @param voucher the document; null for a new one
     * @param kind what a new one is to do
     * @param saved is told when it was saved
     * @param reload is told when the newest version is to be shown instead
     */
    VoucherEditor(
            VoucherDesk desk,
            @Nullable Voucher voucher,
            VoucherKind kind,
            String title,
            LongConsumer saved,
            LongConsumer reload) {
        this.desk = desk;
        this.title = title;
        this.saved = saved;
        this.reload = reload;
        id = voucher == null ? null : voucher.id();
        version = voucher == null ? 0 : voucher.version();
        VoucherDraft draft = voucher == null ? desk.blank(kind) : voucher.draft();
        form = new VoucherForm(desk, id);
        keeper = begin(form, draft);
        place.addClassName("vptu-voucher-form");
        place.add(form);
    }

    /** Shows a draft; from now on what is typed is kept. */
    private DraftKeeper begin(VoucherForm shown, VoucherDraft draft) {
        shown.begin(draft);
        String path = VoucherList.PATH + "/" + (id == null ? VoucherView.NEW : id.toString());
        DraftKeeper keeping =
                new DraftKeeper(shown.parts(), new DraftKey(Vouchers.KIND, id), version, () -> title(shown), path);
        shown.onChange(keeping::typed);
        return keeping;
    }

    private String title(VoucherForm shown) {
        String content = shown.title();
        return content.isEmpty() || id != null ? title : title + ": " + content;
    }

    Component offer() {
        return keeper.offer();
    }

    /** The form, and whatever takes its place. */
    Div place() {
        return place;
    }

    void focus() {
        form.focusFirst();
    }

    void save() {
        Optional<VoucherDraft> draft = form.write();
        if (draft.isEmpty()) {
            return;
        }
        switch (keeper.save(() -> desk.vouchers().save(id, version, draft.get()))) {
            case SaveResult.Saved done -> {
                leaving = true;
                Notices.done(form.getTranslation("common.saved"));
                saved.accept(done.id());
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict -> showBoth(conflict);
            case SaveResult.Gone gone -> form.show(form.getTranslation("common.error.gone"));
        }
    }

    /** What was typed here stands beside what somebody else saved, until somebody decides. */
    private void showBoth(SaveResult.Conflict conflict) {
        Optional<Voucher> found = Optional.ofNullable(id).flatMap(desk.vouchers()::find);
        if (found.isEmpty()) {
            form.show(form.getTranslation("common.error.gone"));
            return;
        }
        Voucher newest = found.get();
        String sentence = form.getTranslation(
                "common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt()));
        Component newer = Buttons.plain(form.getTranslation("common.open-newest"), () -> {
            keeper.drop();
            leaving = true;
            reload.accept(newest.id());
        });
        if (!newest.state().editable()) {
            form.show(sentence, newer);
            return;
        }
        VoucherForm stored = new VoucherForm(desk, id);
        stored.begin(newest.draft());
        form.show(
                sentence,
                keeper.differences(stored.parts().typed()),
                Buttons.plain(form.getTranslation("common.keep-mine"), () -> keepMine(newest)),
                newer);
    }

    private void keepMine(Voucher newest) {
        Consumer<FormParts> mine = keeper.changes();
        version = newest.version();
        VoucherForm fresh = new VoucherForm(desk, id);
        keeper = begin(fresh, newest.draft());
        place.replace(form, fresh);
        form = fresh;
        mine.accept(fresh.parts());
        save();
    }

    /** Asks before it is left with something unsaved. */
    void ask(BeforeLeaveEvent event) {
        if (!leaving && form.changed()) {
            Leaving.ask(event, keeper, () -> leaving = true);
        }
    }
}

package vn.vptu.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.imports.ImportProgress;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;

/** What is shown of an import while its rows are looked at or written: how far it is. As long as it stands it asks anew. */
final class ImportWorkPart extends Div {

    /** How often one looks how far the work is. */
    private static final int LOOK = 500;

    private static final int NEVER = -1;

    private final Runnable look;
    private @Nullable Registration looking;
    private final ProgressBar bar = new ProgressBar();
    private final Span rows = new Span();

    /** @param look is asked twice a second, until this leaves the page */
    ImportWorkPart(ImportRun run, Runnable look) {
        this.look = look;
        addClassName("vptu-import-part");
        String sentence = run.state() == ImportState.APPLYING
                ? getTranslation("imports.working.apply")
                : getTranslation("imports.working.check");
        bar.getElement().setAttribute("aria-label", sentence);
        rows.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(sentence), bar, rows);
        show(new ImportProgress(0, run.rows()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK);
        looking = event.getUI().addPollListener(poll -> look.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }

    void show(ImportProgress progress) {
        bar.setValue(progress.share());
        rows.setText(getTranslation("imports.working.rows", progress.done(), progress.total()));
    }
}

package vn.vptu.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;

/** What helps to prove a form: the paper with made-up rows, and all its texts beside the wording of the law. */
final class ProofLinks extends Div {

    ProofLinks(long form) {
        addClassName("vptu-record-links");
        Anchor sample = new Anchor("papers/forms/" + form + ".pdf", getTranslation("reporting.forms.sample"));
        sample.setTarget(AnchorTarget.BLANK);
        sample.setRouterIgnore(true);
        Anchor texts = new Anchor("papers/forms/" + form + ".xlsx", getTranslation("reporting.forms.proof"));
        texts.setRouterIgnore(true);
        add(sample, texts);
    }
}

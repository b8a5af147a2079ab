package org.waymark.ui.persona;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.FilterPopup;
import org.waymark.ui.widgets.FilterRow;
import org.waymark.ui.widgets.Icon;

/** Offers the evidence of the portfolio for a persona: what is chosen is added, or taken away if it is there. */
final class EvidenceChoice {

    private EvidenceChoice() {
    }

    static void open(Shell shell, Rectangle anchor, PortfolioSession session, Persona persona) {
        Messages messages = Messages.of(EvidenceChoice.class);
        Labels labels = Labels.in(Locale.getDefault());
        List<FilterRow<Evidence>> rows = session.portfolio().getEvidence().stream()
                .map(it -> new FilterRow<>(persona.getEvidence().contains(it) ? Icon.DONE : Icon.EVIDENCE,
                        labels.shown(it), Lines.orEmpty(it.getSource()), it))
                .toList();
        new FilterPopup<>(shell, anchor, messages.get("persona_evidence"), messages.get("persona_evidence_find"),
                messages.get("persona_evidence_hint"), letters -> FilterRow.fitting(rows, letters),
                it -> toggle(session, persona, it)).open();
    }

    private static void toggle(PortfolioSession session, Persona persona, Evidence evidence) {
        List<? extends EObject> wanted = persona.getEvidence().contains(evidence)
                ? persona.getEvidence().stream().filter(it -> it != evidence).toList()
                : Stream.concat(persona.getEvidence().stream(), Stream.of(evidence))
                        .toList();
        session.execute(new FeatureEdits(session.domain()).set(persona, Literals.PERSONA__EVIDENCE, wanted));
    }
}

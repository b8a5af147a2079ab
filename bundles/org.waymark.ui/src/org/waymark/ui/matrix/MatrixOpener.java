package org.waymark.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.Sessions;

/** Opens matrices in a window's page, and switches between the map and the matrix of a journey. */
public final class MatrixOpener {

    private final IWorkbenchPage page;

    public MatrixOpener(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens the matrix of a journey. */
    public Optional<MatrixEditor> journey(Journey journey) {
        return page.getWorkbenchWindow().getService(Sessions.class).of(journey).flatMap(session -> editor(
                new MatrixInput(session.document().rootFile(), Ids.idOf(journey),
                        Labels.in(Locale.getDefault()).shown(journey))));
    }

    /** Opens the matrix of all journeys. */
    public Optional<MatrixEditor> portfolio(PortfolioSession session) {
        return editor(new MatrixInput(session.document().rootFile(), "", session.name()));
    }

    /** Switches from a matrix to the map, or from any other part to the matrix, with the same elements selected. */
    public void change(List<EObject> selected) {
        if (page.getActiveEditor() instanceof MatrixEditor editor) {
            List<EObject> here = SessionContext.elements(editor.getSite().getSelectionProvider().getSelection());
            Optional<EObject> inJourney = here.stream().filter(element -> journeyOf(element).isPresent()).findFirst();
            inJourney.ifPresentOrElse(new Opener(page)::reveal,
                    () -> editor.journey().ifPresent(new Opener(page)::journey));
        } else {
            selected.stream().filter(element -> journeyOf(element).isPresent()).findFirst()
                    .ifPresent(element -> journey(journeyOf(element).orElseThrow())
                            .ifPresent(matrix -> matrix.reveal(element)));
        }
    }

    private static Optional<Journey> journeyOf(EObject element) {
        return Stream.iterate(element, at -> at != null, EObject::eContainer).filter(Journey.class::isInstance)
                .map(Journey.class::cast).findFirst();
    }

    private Optional<MatrixEditor> editor(MatrixInput input) {
        try {
            return Optional.ofNullable((MatrixEditor) page.openEditor(input, EditorIds.MATRIX));
        } catch (PartInitException e) {
            ILog.of(MatrixOpener.class).error(input.getToolTipText(), e);
            return Optional.empty();
        }
    }
}

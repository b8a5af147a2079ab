package org.waymark.core.resolve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.DiskVersion;
import org.waymark.core.compare.PortfolioMerge;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MergeConflict;

/**
 * Merges changes that another program wrote into the files of an open portfolio with its unsaved changes, in one undo
 * step. Elements of both sides stay the same objects, so that views can go on showing them. What cannot be merged
 * becomes a conflict in the portfolio.
 */
public final class DiskMerge extends AbstractCommand {

    private final PortfolioDocument document;
    private final DiskVersion.Other disk;
    private final Map<EObject, String> idsBefore = new IdentityHashMap<>();
    private final Map<EObject, String> idsAfter = new IdentityHashMap<>();
    private final Map<EList<EObject>, List<EObject>> movedIntoNew = new IdentityHashMap<>();
    private Map<Journey, Path> placesBefore = Map.of();
    private Map<Journey, Path> placesAfter = Map.of();
    private List<MergeConflict> conflicts = List.of();
    private ChangeDescription changes;

    public DiskMerge(PortfolioDocument document, DiskVersion.Other disk) {
        super(Messages.of(DiskMerge.class).get("edit_mergeDisk"));
        this.document = document;
        this.disk = disk;
    }

    /** Returns the conflicts of the executed merge. */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    @Override
    protected boolean prepare() {
        return !document.readOnly();
    }

    @Override
    public void execute() {
        Map<EObject, String> ids = ids();
        placesBefore = places();
        ChangeRecorder recorder = new ChangeRecorder(document.portfolio());
        try {
            conflicts = PortfolioMerge.merge(disk.base(), document, disk.now());
        } finally {
            changes = recorder.endRecording();
            recorder.dispose();
        }
        placesAfter = places();
        ids.forEach((element, id) -> {
            String now = Ids.idOf(element);
            if (!now.equals(id)) {
                idsBefore.put(element, id);
                idsAfter.put(element, now);
            }
            EObject owner = element.eContainer();
            if (owner != null && owner != document.portfolio() && !ids.containsKey(owner)) {
                @SuppressWarnings("unchecked")
                EList<EObject> list = (EList<EObject>) owner.eGet(element.eContainmentFeature());
                movedIntoNew.put(list, List.copyOf(list));
            }
        });
    }

    @Override
    public void undo() {
        apply(idsBefore, placesBefore);
    }

    @Override
    public void redo() {
        apply(idsAfter, placesAfter);
        // a change of an element outside the portfolio is not recorded
        movedIntoNew.forEach(ECollections::setEList);
    }

    private void apply(Map<EObject, String> ids, Map<Journey, Path> places) {
        changes.applyAndReverse();
        ids.forEach(Ids::assign);
        places.forEach((journey, file) -> PortfolioFiles.place(document, journey, file));
    }

    /** Returns an empty list, so that the user's selection stays. */
    @Override
    public Collection<?> getAffectedObjects() {
        return List.of();
    }

    private Map<EObject, String> ids() {
        Map<EObject, String> ids = new IdentityHashMap<>();
        Iterator<EObject> all = EcoreUtil.getAllContents(document.portfolio(), false);
        while (all.hasNext()) {
            EObject element = all.next();
            if (!element.eIsProxy()) {
                ids.put(element, Ids.idOf(element));
            }
        }
        return ids;
    }

    private Map<Journey, Path> places() {
        Map<Journey, Path> places = new HashMap<>();
        for (Journey journey : document.portfolio().getJourneys()) {
            if (!journey.eIsProxy()) {
                places.put(journey, document.fileOf(journey));
            }
        }
        return places;
    }
}

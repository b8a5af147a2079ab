package org.waymark.core.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Portfolio;

/** Writes conflicts into the merge result: into the journey they are about, else into the portfolio. */
final class ConflictWriter {

    private final EObject root;
    private final Survivors survivors;
    private final MergedElements merged;

    ConflictWriter(EObject root, Survivors survivors, MergedElements merged) {
        this.root = root;
        this.survivors = survivors;
        this.merged = merged;
    }

    /** @return the new conflicts in the order of element ids */
    List<MergeConflict> write(List<ConflictDraft> drafts) {
        List<ConflictDraft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing((ConflictDraft draft) -> draft.element().mergedId())
                .thenComparing(ConflictDraft::feature)
                .thenComparing(ConflictDraft::kind).thenComparing(ConflictWriter::id));
        List<MergeConflict> written = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ConflictDraft draft : sorted) {
            EList<MergeConflict> list = conflicts(draft.element());
            if (list.stream().noneMatch(known -> same(known, draft)) && ids.add(id(draft))) {
                MergeConflict conflict = conflict(draft);
                list.add(conflict);
                written.add(conflict);
            }
        }
        return List.copyOf(written);
    }

    private MergeConflict conflict(ConflictDraft draft) {
        MergeConflict conflict = CjmFactory.eINSTANCE.createMergeConflict();
        Ids.assign(conflict, id(draft));
        conflict.setKind(draft.kind());
        conflict.setElementId(draft.element().mergedId());
        Match owner = survivors.owner(draft.element());
        if (owner != null) {
            conflict.setOwnerId(owner.mergedId());
        }
        if (draft.kind() == ConflictKind.NOT_MERGED) {
            conflict.setDescription(Messages.of(ConflictWriter.class).get("merge_split"));
        }
        conflict.setFeature(orNull(draft.feature()));
        conflict.setBase(orNull(draft.base()));
        conflict.setOurs(orNull(draft.ours()));
        conflict.setTheirs(orNull(draft.theirs()));
        return conflict;
    }

    /** Adds a conflict about the file as a whole, unless it exists already. */
    static MergeConflict note(EObject root, ConflictKind kind, String description, String theirs) {
        EList<MergeConflict> list = list(root);
        String id = id(List.of(kind.getName(), Ids.idOf(root), description, theirs));
        for (MergeConflict known : list) {
            if (Ids.idOf(known).equals(id)) {
                return known;
            }
        }
        MergeConflict conflict = CjmFactory.eINSTANCE.createMergeConflict();
        Ids.assign(conflict, id);
        conflict.setKind(kind);
        conflict.setElementId(Ids.idOf(root));
        conflict.setDescription(description);
        conflict.setTheirs(theirs);
        list.add(conflict);
        return conflict;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Returns whether the file already has this conflict: the same question, even if the values have changed since. */
    private static boolean same(MergeConflict known, ConflictDraft draft) {
        return known.getKind() == draft.kind() && draft.element().mergedId().equals(known.getElementId())
                && draft.feature().equals(OpenConflicts.text(known.getFeature()))
                && (draft.kind() != ConflictKind.BOTH_CHANGED && draft.kind() != ConflictKind.MOVED_TWICE
                        || Ids.idOf(known).equals(id(draft)));
    }

    private EList<MergeConflict> conflicts(Match element) {
        EObject nearest = merged.of(element);
        while (nearest != null && !(nearest instanceof Journey) && !(nearest instanceof Portfolio)) {
            nearest = nearest.eContainer();
        }
        if (nearest == null || nearest.eIsProxy()) {
            nearest = root;
        }
        return list(nearest);
    }

    private static EList<MergeConflict> list(EObject root) {
        return root instanceof Journey journey ? journey.getConflicts() : ((Portfolio) root).getConflicts();
    }

    /** Returns an id that is the same for both directions of a merge and differs for other values. */
    private static String id(ConflictDraft draft) {
        boolean ordered = draft.ours().compareTo(draft.theirs()) <= 0;
        return id(List.of(draft.kind().getName(), draft.element().mergedId(), draft.feature(), draft.base(),
                ordered ? draft.ours() : draft.theirs(), ordered ? draft.theirs() : draft.ours()));
    }

    private static String id(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return '_' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

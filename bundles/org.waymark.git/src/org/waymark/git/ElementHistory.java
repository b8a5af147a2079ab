package org.waymark.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.revwalk.RevCommit;
import org.waymark.core.JourneyException;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.GitException.Reason;

/** Reads the history of one element: author, time and previous value of each change. */
final class ElementHistory {

    /**
     * The last version that was read, kept because the parent of one commit is usually the next commit of the history.
     */
    private record Read(String commit, Optional<PortfolioDocument> document) {
    }

    private final Messages messages = Messages.of(ElementHistory.class);
    private final Revisions revisions;
    private final Path rootFile;
    private final Progress progress;
    private Read last = new Read("", Optional.empty());

    ElementHistory(Revisions revisions, Path rootFile, Progress progress) {
        this.revisions = revisions;
        this.rootFile = rootFile;
        this.progress = progress;
    }

    List<ElementChange> of(String elementId, List<Commit> commits) throws GitException {
        List<ElementChange> changes = new ArrayList<>();
        progress.begin(messages.get("git_comparing"), commits.size());
        for (int i = 0; i < commits.size(); i++) {
            if (progress.isCancelled()) {
                throw new GitException(Reason.CANCELLED, messages.get("git_cancelled"));
            }
            Commit commit = commits.get(i);
            Optional<PortfolioDocument> newer = read(commit.id());
            if (newer.isPresent()) {
                List<Change> own = changes(elementId, newer.get(), commit);
                if (!own.isEmpty()) {
                    changes.add(new ElementChange(commit, own));
                }
            }
            progress.worked(1);
        }
        return List.copyOf(changes);
    }

    /** Returns the changes against the first parent; none if a merge took the element unchanged from one of them. */
    private List<Change> changes(String elementId, PortfolioDocument newer, Commit commit) throws GitException {
        List<Change> changes = new ArrayList<>();
        boolean first = true;
        for (String parent : commit.parents().isEmpty() ? List.of("") : commit.parents()) {
            Optional<PortfolioDocument> older = parent.isEmpty() ? Optional.empty() : read(parent);
            List<Change> own = changes(elementId, older, newer);
            if (own.isEmpty()) {
                return List.of();
            }
            if (first) {
                changes.addAll(own);
            }
            first = false;
        }
        return List.copyOf(changes);
    }

    private static List<Change> changes(String elementId, Optional<PortfolioDocument> older,
            PortfolioDocument newer) {
        Set<String> ids = new HashSet<>();
        older.ifPresent(document -> collect(document, elementId, ids));
        collect(newer, elementId, ids);
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<String> owners = new HashSet<>();
        older.ifPresent(document -> owners(document, elementId, owners));
        owners(newer, elementId, owners);
        boolean inOlder = older.flatMap(document -> document.find(elementId)).isPresent();
        boolean inNewer = newer.find(elementId).isPresent();
        return ModelDiff.between(older.map(Version::of).orElseGet(Version::empty), Version.of(newer)).changes()
                .stream().filter(change -> ids.contains(change.element().id())
                        || !inOlder && change instanceof Change.Added && owners.contains(change.element().id())
                        || !inNewer && change instanceof Change.Removed && owners.contains(change.element().id()))
                .toList();
    }

    private static void collect(PortfolioDocument document, String elementId, Set<String> ids) {
        document.find(elementId).ifPresent(element -> {
            ids.add(elementId);
            EcoreUtil.getAllContents(element, false).forEachRemaining(each -> ids.add(Ids.idOf((EObject) each)));
        });
    }

    /** Adds the ids of all owners: when a larger subtree was added or removed, the difference names only its root. */
    private static void owners(PortfolioDocument document, String elementId, Set<String> ids) {
        Optional<EObject> element = document.find(elementId);
        for (EObject owner = element.map(EObject::eContainer).orElse(null); owner != null; owner = owner
                .eContainer()) {
            ids.add(Ids.idOf(owner));
        }
    }

    /** Returns the portfolio of a commit; empty if it is not in the commit or cannot be read there. */
    private Optional<PortfolioDocument> read(String id) throws GitException {
        if (!last.commit().equals(id)) {
            last = new Read(id, load(revisions.find(id)));
        }
        return last.document();
    }

    private Optional<PortfolioDocument> load(RevCommit commit) throws GitException {
        if (revisions.content(commit, revisions.path(rootFile)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PortfolioFiles.load(rootFile, revisions.files(commit)));
        } catch (JourneyException e) {
            // an unreadable version tells nothing about the element; the versions around it do
            return Optional.empty();
        }
    }
}

package org.waymark.ui.timeline;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Change;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.Approval;
import org.waymark.ui.compare.CompareSource;

/** The portfolio as it was when one of its journeys was approved. Two of the same journey are equal. */
final class ApprovedVersion implements CompareSource {

    private final Messages messages = Messages.of(ApprovedVersion.class);
    private final KnownPast past;
    private final String journeyId;
    private final String name;
    private final AtomicReference<Approval.Found> found = new AtomicReference<>();

    /** @param name name of the journey */
    ApprovedVersion(KnownPast past, String journeyId, String name) {
        this.past = past;
        this.journeyId = journeyId;
        this.name = name;
    }

    @Override
    public String label() {
        return messages.get("timeline_approval", name);
    }

    @Override
    public PortfolioDocument load() throws JourneyException {
        return switch (Approval.of(past.states(Progress.NONE), journeyId, Progress.NONE)) {
            case Approval.Found known -> {
                found.set(known);
                yield known.document();
            }
            case Approval.Never never -> throw new JourneyException(messages.get("timeline_never", name));
            case Approval.Unknown unknown -> throw new JourneyException(messages.get("timeline_unknown", name));
        };
    }

    /** Returns the changes of the journey alone. */
    @Override
    public List<Change> of(List<Change> changes) {
        return changes.stream().filter(it -> it.element().journey().filter(journeyId::equals).isPresent()).toList();
    }

    @Override
    public Optional<String> headline(int changes) {
        return Optional.ofNullable(found.get()).map(known -> {
            String when = when(known);
            if (!known.exact()) {
                return messages.get(changes == 0 ? "timeline_sameOlder" : "timeline_changesOlder", name, when, changes);
            }
            return messages.get(changes == 0 ? "timeline_same" : "timeline_changes", name, when, changes);
        });
    }

    private String when(Approval.Found known) {
        String day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).format(known.state().time().atZone(ZoneId.systemDefault()));
        String by = known.by().isBlank() ? "" : ", " + known.by();
        String commit = known.state().name().isBlank() ? "" : ", " + known.state().name();
        return day + by + commit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovedVersion version && version.journeyId.equals(journeyId)
                && version.past.rootFile().equals(past.rootFile());
    }

    @Override
    public int hashCode() {
        return Objects.hash(past.rootFile(), journeyId);
    }
}
